import { foldWidth } from './fold';
import { explainedChoices, listedWords, type PrintedChoice } from './printed-choices';
import { remembering } from './remember';

/** A legend with what it is of: 評価：A　順調　B　遅れ; 優先度は、高・中・低のいずれかを記入. */
export interface NamedLegend {
  /** '' where nothing says what it is of. */
  readonly name: string;
  readonly choices: readonly PrintedChoice[];
}

const LONGEST = 200;
const LONGEST_NAME = 12;
const LEAST = 2;
/** ※, 注１, （記入要領） before a remark. */
const LEADS = /^(?:※|＊|\*|注\d*|備考|\([^()]{1,8}\))$/u;
/** …から選択, …のいずれかを記入: behind words among which one is chosen. */
const CHOSEN = /の中から|から|のいずれか|のうち/u;

const beforeChosen = (text: string): string => text.slice(0, CHOSEN.exec(text)?.index);

/** The legends in a form's words, several behind one another too. [] where they explain no marks. */
export const namedLegends: (text: string) => readonly NamedLegend[] = remembering((text) => {
  if (text.length > LONGEST) return [];
  const legends: NamedLegend[] = [];
  let before = '';
  for (const sentence of foldWidth(text).split('。')) {
    const runs = runsOf(sentence);
    const found = runs.flatMap(({ name, words }) => {
      const choices = choicesOf(words);
      return choices.length < LEAST ? [] : [{ name: name === '' ? before : name, choices }];
    });
    legends.push(...found);
    // 評価は次による。5:よい 4:…
    before = found.length === 0 ? (runs.at(-1)?.name ?? '') : '';
  }
  return legends;
});

interface Run {
  readonly name: string;
  readonly words: string[];
}

function runsOf(sentence: string): readonly Run[] {
  const runs: Run[] = [{ name: '', words: [] }];
  for (const token of sentence.split(/[\s、,|]+/u)) {
    if (token === '' || LEADS.test(token)) continue;
    const at = token.search(/[:は]/u);
    const name = at < 0 ? '' : withoutLead(token.slice(0, at));
    const isName =
      name.length >= LEAST && name.length <= LONGEST_NAME && /[\p{Script=Han}\p{Script=Katakana}]$/u.test(name);
    if (!isName) runs.at(-1)?.words.push(token);
    else runs.push({ name, words: token.length > at + 1 ? [token.slice(at + 1)] : [] });
  }
  return runs.filter(({ name, words }) => name !== '' || words.length > 0);
}

const withoutLead = (words: string): string => words.replace(/^(?:※|\*|注\d+)/u, '').replace(/^[「『]|[」』]$/gu, '');

function choicesOf(words: readonly string[]): readonly PrintedChoice[] {
  const text = words.join(' ');
  const explained = explainedChoices(text);
  if (explained.length > 0) return explained.map(({ mark, meaning }) => ({ mark, meaning: inBrackets(meaning) }));
  const quoted = /^[「『]([^「」『』]+)[」』]/u.exec(text)?.[1];
  if (quoted === undefined && !CHOSEN.test(text)) return [];
  const listed = words.length === 1 ? listedWords(quoted ?? beforeChosen(text)) : withoutRest(words);
  return listed.map((mark) => ({ mark, meaning: '' }));
}

/** 高、中、低のいずれか: what was parted by the sentence's own signs. */
function withoutRest(words: readonly string[]): readonly string[] {
  const last = words.findIndex((word) => CHOSEN.test(word));
  const list = words.slice(0, last + 1).map(beforeChosen);
  return list.every((word) => word !== '' && word.length <= LONGEST_NAME) ? list : [];
}

/** （要改善）の３段階で記入: only what the brackets hold explains the mark. */
function inBrackets(meaning: string): string {
  return /^\(([^()]*)\)/u.exec(meaning)?.[1] ?? meaning;
}
