import { foldLabel } from '../../notation/fold';
import { parseRating, RATING_MARKS } from '../../notation/rating';
import { remembering } from '../../notation/remember';

/** A family of marks by which things are rated: one form uses one of them. */
export type Scale = 'marks' | 'letters' | 'digits' | 'words' | 'kana' | 'circled';

const LETTER = /^[SA-E]$/u;
const DIGIT = /^[1-5]$/u;
const KANA = /^[アイウエオカキク]$/u;
const CIRCLED = /^[①-⑨]$/u;
const WORD = /^(?:秀|優|良|可|不可|高|中|低|適|不適)$/u;

/** The scale that a text is a mark of, the mark standing alone; null for anything else. */
export const scaleOf = remembering((text): Scale | null => {
  const mark = foldLabel(text);
  if (LETTER.test(mark)) return 'letters';
  if (DIGIT.test(mark)) return 'digits';
  if (WORD.test(mark)) return 'words';
  if (KANA.test(mark)) return 'kana';
  if (CIRCLED.test(mark)) return 'circled';
  return parseRating(mark)?.note === null ? 'marks' : null;
});

const GRADES: ReadonlySet<Scale | null> = new Set(['letters', 'digits', 'kana', 'circled']);

/** A grade by letter or number (A, S, 3, ア): a form that says nothing of its marks may well use them. */
export function isGrade(text: string): boolean {
  return GRADES.has(scaleOf(text));
}

/** The different marks among texts that are each one mark, best first. */
export function marksOf(texts: readonly string[]): readonly string[] {
  const marks = new Set(texts.map((text) => parseRating(text)?.mark ?? foldLabel(text)));
  const usual = RATING_MARKS.filter((mark) => marks.has(mark));
  return usual.length > 0 ? usual : [...marks].sort();
}
