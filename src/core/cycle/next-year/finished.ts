import type { FieldValue } from '../../form/field-value';
import type { Kohyo } from '../../form/kohyo';
import { foldLabel } from '../../notation/fold';

/** □継続 ☑廃止: what is chosen is what stands behind a ticked box. */
const BOXES = /[□☐▢]/u;
const TICKED = /[■☑✓✔☒][\s\u3000]*([^□☐▢■☑✓✔☒\s\u3000]+)/gu;

function ticked(text: string): string[] {
  return [...text.matchAll(TICKED)].flatMap(([, choice]) => choice ?? []);
}

/** A longer text tells a story in which something was completed, not that the item is. */
const LONGEST = 24;
const DONE = /完了|終了|廃止|達成済|終結/u;
/** 令和8年度完了予定, 未完了, 完了に向けて. */
const NOT_YET = /予定|未|見込|向け|目指|まで|検討|なし|無し|しない|ない/u;
/** 完了, 取組完了, 完了（令和6年度）, R6で終了, ■完了. */
const CHOSEN = /^(?:[■☑✓●○]|[\d①-⑳a-z]+[.:)]?)?(?:取組|事業|計画|目標)?(?:完了|終了|廃止|達成済み?|終結)/iu;

/**
 * The value that says an item is finished (完了, 終了, 廃止): what is planned from that year on, or what the section or a committee decides about
 * it. `null` while it goes on. `year`: the first year of the new 個票.
 */
export function finishedBy({ fields }: Kohyo, year: number): FieldValue | null {
  for (const value of fields.values()) {
    const { field, kind } = value;
    if (kind !== 'text' || field.isNote) continue;
    // 完了 among the targets of several years is what is aimed at; in place of a whole plan it says that there is none any more.
    const isPlan = field.id === 'plan' && field.year !== null && field.year >= year;
    const isDecision = field.id === 'improvement' || field.phase === 'verdict';
    if (isPlan ? CHOSEN.test(foldLabel(value.text)) && saysDone(value.text) : isDecision && saysDone(value.text))
      return value;
  }
  return null;
}

function saysDone(text: string): boolean {
  if (BOXES.test(text)) return ticked(text).some((choice) => CHOSEN.test(foldLabel(choice)));
  const words = foldLabel(text);
  if (words.length > LONGEST || !DONE.test(words)) return false;
  return CHOSEN.test(words) || !NOT_YET.test(words);
}
