import { undecorated } from '../form/label-matcher';
import { foldLabel } from '../notation/fold';
import { parseYear } from '../notation/year';
import type { Term } from './term';
import { sideOf, TERMS } from './terms';

/** A meaning that a label may have, and how sure we are: 1 the very word, 0 no idea. */
export interface Meaning {
  readonly term: Term;
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

const folded = new Map(TERMS.map((term) => [term, term.words.map(foldLabel)]));

/** Every meaning the label may have, surest first. */
export function proposeKeys(text: string, context: LabelContext): Meaning[] {
  const own = plainLabel(text);
  if (own === '') return context.isDated ? planOfTheYear() : [];
  return TERMS.map((term) => ({ term, confidence: confidenceOf(own, term, context) }))
    .filter(({ confidence }) => confidence >= 0.3)
    .sort((a, b) => b.confidence - a.confidence);
}

/** The label without ornament, numbering, year and layout. */
function plainLabel(text: string): string {
  const whole = undecorated(foldLabel(text).replace(/[:：]$/u, ''));
  const year = parseYear(whole);
  return year === null ? whole : foldLabel(year.rest);
}

/** A heading that is nothing but a year most likely holds what is planned for it. */
function planOfTheYear(): Meaning[] {
  return TERMS.filter(({ key }) => key === 'plan.{year}').map((term) => ({ term, confidence: 0.6 }));
}

function confidenceOf(own: string, term: Term, context: LabelContext): number {
  if (term.not?.test(own)) return 0;
  if (term.needs && !term.needs.test(`${own}${context.heading}`)) return 0;
  const words = Math.max(
    ...(folded.get(term) ?? []).map(
      (word, index) => likeness(own, word) - (index === 0 ? 0 : 0.005 + index * LATER_WORD),
    ),
  );
  return words <= 0 ? 0 : Math.min(1, words * agreement(own, term, context));
}

/** 1 for the very word, then by how much of the longer the shorter covers; the end of a Japanese label weighs most. */
function likeness(own: string, word: string): number {
  if (own === word) return 1;
  const bare = own.replace(/\([^()]*\)/gu, '');
  if (bare === word || bare === word.replace(/\([^()]*\)/gu, '')) return 0.95;
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
function agreement(own: string, term: Term, context: LabelContext): number {
  const perYear = term.key.includes('{year}');
  let factor = 1;
  if (term.key === 'schedule' && context.hasYears) factor *= 0.6;
  else if (context.hasRows !== (term.key === 'planRows' || term.key === 'schedule'))
    factor *= context.hasRows ? 0.4 : term.key === 'planRows' ? 0.5 : 1;
  else if (context.hasYears || context.isDated) factor *= perYear ? 1.1 : 0.6;
  else if (
    perYear &&
    !/^(?:rating|problems|improvement|actual|reason|opinion|secondRating|cost|personnel|workforce)/u.test(term.key)
  )
    factor *= 0.8;
  else if (perYear) factor *= 0.95;
  const side = sideOf(own) ?? sideOf(context.heading);
  if (side !== null && sideOf(own) === null) {
    const isResult = /actual|rating|problems|improvement/u.test(term.key);
    const isPlan = /target|plan/u.test(term.key);
    if (side === 'result' && isPlan) factor *= 0.6;
    if (side === 'plan' && isResult) factor *= 0.7;
  }
  if (/評価|検証|振り返り|check/iu.test(context.heading)) {
    if (/^(?:rating|problems|improvement|reason)/u.test(term.key)) factor *= 1.15;
    if (term.key === 'background') factor *= 0.8;
  }
  if (/指標|KPI/u.test(context.heading) && term.key.startsWith('indicators')) factor *= 1.15;
  return factor;
}
