import { foldWidth } from './fold';
import { remembering } from './remember';
import { type StatedUnit, unitIn } from './stated-unit';

const LONGEST_NOTE = 40;
const MARK = /^(?:[※*]|注\d*[:)]?)\s*/;
const PAIRS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '【': '】', '〔': '〕', '〈': '〉', '<': '>' };
const UNIT_WORD = '単位';
/** What a clause of a note may speak of: 金額, 財政効果額, 業務量, 時間. */
const SUBJECT = /^([^:=は単]{0,6}(?:額|金|費|時間|業務量|効果|数値))\s*(?:の(?=単位)|は|を|:|=|が)\s*/u;
const BEHIND_UNIT_WORD = /^単位\s*(?:は|:|=)?\s*/;
/** How a note ends, from the last word on. */
const ENDINGS = [
  '。',
  'ください',
  'して',
  'すること',
  'のこと',
  'とする',
  'する',
  'です',
  '記入',
  '記載',
  '入力',
  '表示',
  '計上',
  'で',
  'に',
  'と',
];

function withoutEndings(words: string): string {
  let rest = words.trim();
  for (;;) {
    const ending = ENDINGS.find((one) => rest.length > one.length && rest.endsWith(one));
    if (ending === undefined) return rest;
    rest = rest.slice(0, -ending.length).trim();
  }
}

/** What stands in the brackets that hold the whole text; null where none do. */
function bracketed(words: string): string | null {
  const closing = PAIRS[words.charAt(0)];
  if (closing === undefined || !words.endsWith(closing)) return null;
  const inside = words.slice(1, -1);
  return inside.includes(closing) || inside.includes(words.charAt(0)) ? null : inside.trim();
}

interface Clause {
  readonly unit: StatedUnit | null;
  /** It says that a unit is meant: by 単位, or by what is counted in it (金額は千円). */
  readonly isTold: boolean;
}

function clauseOf(words: string): Clause {
  const subject = SUBJECT.exec(words)?.[0] ?? '';
  const behind = words.slice(subject.length);
  const lead = BEHIND_UNIT_WORD.exec(behind)?.[0] ?? '';
  const rest = withoutEndings(behind.slice(lead.length));
  const isUnits = rest.endsWith(UNIT_WORD);
  const unit = unitIn(isUnits ? rest.slice(0, -UNIT_WORD.length) : rest);
  return { unit, isTold: subject !== '' || lead !== '' || isUnits };
}

/**
 * The units that a note gives for what stands around it: 「単位：百万円」「（単位：千円、時間）」「金額は百万円、業務量は時間」「百万円単位で記入」「（千円）」.
 * [] for any other text.
 */
export const unitsOfNote = remembering((text): readonly StatedUnit[] => {
  if (text.length > LONGEST_NOTE) return [];
  const marked = foldWidth(text).trim();
  const unmarked = marked.slice(MARK.exec(marked)?.[0].length ?? 0);
  const inside = bracketed(unmarked);
  const words = inside ?? unmarked;
  const begins = BEHIND_UNIT_WORD.exec(words)?.[0] ?? '';
  const clauses = words
    .slice(begins.length)
    .split(/[、,;\s]+/)
    .filter((clause) => clause !== '')
    .map(clauseOf);
  const units = clauses.flatMap(({ unit }) => unit ?? []);
  // Behind 単位： other words may stand (未満四捨五入). Without it every clause has to be of a unit.
  if (begins !== '') return units;
  const isNote = inside === null ? clauses.every(({ isTold }) => isTold) : true;
  return isNote && units.length === clauses.length ? units : [];
});
