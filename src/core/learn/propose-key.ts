import { FIELDS, type Field } from '../fields/dictionary';
import { usualTemplate } from '../fields/key';
import { sideOf } from '../fields/sides';
import { undecorated } from '../form/label-matcher';
import { foldLabel } from '../notation/fold';
import { unitInBrackets } from '../notation/stated-unit';
import { parseYear } from '../notation/year';

/** A meaning that a label may have, and how sure we are: 1 the very word, 0 no idea. */
export interface Meaning {
  readonly field: Field;
  /** Key template of the field. */
  readonly key: string;
  readonly confidence: number;
}

export interface LabelContext {
  /** Words of the heading that governs the label (計画, 実績, 評価 …), '' when none does. */
  readonly heading: string;
  /** One value per year beside it. */
  readonly hasYears: boolean;
  /** Repeating blank rows under it. */
  readonly hasRows: boolean;
  /** A year stands in the label itself. */
  readonly isDated: boolean;
}

/** Words stand with the usual ones first: of two labels that say a meaning outright the more usual has it. */
const LATER_WORD = 0.0001;

/** What a label can be understood to mean. */
export const LEARNABLE: readonly { readonly field: Field; readonly key: string }[] = [...FIELDS.values()]
  .filter(({ words }) => words.length > 0)
  .map((field) => ({ field, key: usualTemplate(field) }));

const folded = new Map(LEARNABLE.map(({ field }) => [field, field.words.map(foldLabel)]));

/** Every meaning the label may have, surest first. */
export function proposeKeys(text: string, context: LabelContext): Meaning[] {
  const own = plainLabel(text);
  if (own === '') return context.isDated ? (ofTheYear(context) ?? planOfTheYear()) : [];
  return LEARNABLE.map(({ field, key }) => ({ field, key, confidence: confidenceOf(own, field, context) }))
    .filter(({ confidence }) => confidence >= 0.3)
    .sort((a, b) => b.confidence - a.confidence);
}

/** The label without ornament, numbering, year and layout. */
function plainLabel(text: string): string {
  const whole = undecorated(foldLabel(text).replace(/[:：]$/u, ''));
  const year = parseYear(whole);
  return year === null ? whole : foldLabel(year.rest);
}

/** 実績値 over R5 and R6: a year under words that say what it holds. */
function ofTheYear(context: LabelContext): Meaning[] | null {
  if (context.heading === '') return null;
  const found = proposeKeys(context.heading, { ...context, heading: '' }).filter(({ field }) => field.perYear);
  return found.length > 0 ? found : null;
}

/** A heading that is nothing but a year most likely holds what is planned for it. */
function planOfTheYear(): Meaning[] {
  return LEARNABLE.filter(({ field }) => field.id === 'plan').map((meaning) => ({ ...meaning, confidence: 0.6 }));
}

const isYearField = ({ kind, id }: Field): boolean => kind === 'year' || /Year$/u.test(id);

const SHARE = /(?:率|度|割合|比)\([^()]*\)$/u;
const LONGEST_WORD = 8;

function confidenceOf(own: string, field: Field, context: LabelContext): number {
  const around = `${own}${context.heading}`;
  if (field.not.some((word) => own.includes(word))) return 0;
  // 進捗度（％） is a number: no mark, and nothing told in words.
  if (unitInBrackets(own) !== null && (field.kind === 'rating' || (field.kind === 'text' && SHARE.test(own)))) return 0;
  // 評価日, 評価者, 評価方法 speak of the rating and hold none.
  if (field.kind === 'rating' && /(?:日|時期|者|課|方法|基準|対象|項目)$/u.test(own)) return 0;
  // 基準年度 asks for a year, and no amount stands there.
  if (/年(?:度|月日?)$/u.test(own) && (field.kind === 'amount' || field.list === 'indicators') && !isYearField(field))
    return 0;
  // 目的は達成されていませんか asks; it names no field.
  if (own.length > LONGEST_WORD && own.endsWith('か')) return 0;
  if (field.needs.length > 0 && !field.needs.some((word) => around.includes(word))) return 0;
  const words = Math.max(
    ...(folded.get(field) ?? []).map(
      (word, index) => likeness(own, word) - (index === 0 ? 0 : 0.005 + index * LATER_WORD),
    ),
  );
  return words <= 0 ? 0 : Math.min(1, words * agreement(own, field, context));
}

/** 1 for the very word, then by how much of the longer the shorter covers; the end of a Japanese label weighs most. */
function likeness(own: string, word: string): number {
  if (own === word) return 1;
  const bare = own.replace(/\([^()]*\)/gu, '');
  if (bare === word || bare === word.replace(/\([^()]*\)/gu, '')) return 0.95;
  // （千円） on both is no likeness.
  return likenessOfWords(withoutUnit(own), withoutUnit(word));
}

function withoutUnit(words: string): string {
  return unitInBrackets(words) === null ? words : words.replace(/\([^()]*\)$/u, '');
}

function likenessOfWords(own: string, word: string): number {
  if (word.length < 2 || own.length < 2) return 0;
  if (own.endsWith(word)) return 0.55 + 0.35 * (word.length / own.length);
  if (own.includes(word)) return 0.45 + 0.35 * (word.length / own.length);
  if (word.includes(own) && own.length >= 3) return 0.4 + 0.4 * (own.length / word.length);
  return 0.85 * sharedPairs(own, word);
}

/** Share of letter pairs that two words have in common (Dice). */
function sharedPairs(a: string, b: string): number {
  const pairs = (word: string) => [...word].slice(1).map((letter, index) => `${[...word][index] ?? ''}${letter}`);
  const left = pairs(a);
  const right = pairs(b);
  if (left.length === 0 || right.length === 0) return 0;
  const rest = [...right];
  let shared = 0;
  for (const pair of left) {
    const at = rest.indexOf(pair);
    if (at < 0) continue;
    rest.splice(at, 1);
    shared += 1;
  }
  const dice = (2 * shared) / (left.length + right.length);
  return dice >= 0.5 ? dice : 0;
}

/** Does the place agree with the meaning: a year's field where there are years, a result under 実績. */
function agreement(own: string, field: Field, context: LabelContext): number {
  const isList = field.id === field.list;
  const perYear = field.perYear && !isList;
  let factor = 1;
  if (isList && !field.perYear && context.hasYears) factor *= 0.6;
  else if (context.hasRows !== isList) factor *= context.hasRows ? 0.4 : field.perYear ? 0.5 : 1;
  else if (context.hasYears || context.isDated) factor *= perYear ? 1.1 : 0.6;
  else if (perYear) factor *= field.undated ? 0.95 : 0.8;
  const side = sideOf(own) ?? sideOf(context.heading);
  if (side !== null && sideOf(own) === null) {
    if (side === 'result' && (field.phase === 'plan' || field.phase === 'target')) factor *= 0.6;
    if (side === 'plan' && (field.phase === 'actual' || field.phase === 'review')) factor *= 0.7;
  }
  if (/評価|検証|振り返り|check/iu.test(context.heading)) {
    if (field.phase === 'review') factor *= 1.15;
    if (field.id === 'background') factor *= 0.8;
  }
  if (/指標|KPI/u.test(context.heading) && field.list === 'indicators') factor *= 1.15;
  return factor;
}
