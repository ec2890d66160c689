import type { Grid } from '../../grid/grid';
import { defaultYear } from '../../report/content/default-year';
import type { SheetPlan } from '../../report/layout/sheet-plan';
import type { Recognised } from '../../rules/recognised';
import { againstLast, type ComparedItem } from './against-last';
import { planAgainst, planOpinions, planSimilar, recordHeadings } from './compare-sheets';
import { mergedOpinions, type Opinion, opinionsIn, opinionsOnSheets } from './opinions';
import { type SimilarItems, similarItems } from './similar-items';
import type { CompareWords } from './words';

export interface CompareInput {
  readonly now: Recognised;
  /** Last year's 個票; `null` for none. */
  readonly last: Recognised | null;
  /** Sheets that were made before, on which answers to opinions may stand. */
  readonly before: readonly Grid[];
  /** The western fiscal year that is looked at; `null` when the workbooks decide. */
  readonly year: number | null;
  /** The year of today, where nothing else decides. */
  readonly thisYear: number;
}

export interface Compared {
  readonly now: Recognised;
  readonly similar: readonly SimilarItems[];
  /** `null` without last year's 個票. */
  readonly against: readonly ComparedItem[] | null;
  readonly opinions: readonly Opinion[];
  readonly year: number;
}

/** Similar items over sections, last year against this year, opinions with answer and follow-up. Pure. */
export function compareItems(input: CompareInput, words: CompareWords): Compared {
  const { now, last, before, thisYear } = input;
  const year = input.year ?? now.state.currentYear ?? defaultYear(now) ?? thisYear;
  const headings = recordHeadings(words);
  return {
    now,
    similar: similarItems(now.kohyoList, now.leads),
    against: last ? againstLast(last, now, year) : null,
    opinions: mergedOpinions([
      opinionsOnSheets(before, headings),
      ...(last ? [opinionsOnSheets(last.grids, headings), opinionsIn(last.kohyoList)] : []),
      opinionsOnSheets(now.grids, headings),
      opinionsIn(now.kohyoList),
    ]),
    year,
  };
}

/** The sheets that show it. */
export function planCompared({ now, similar, against, opinions, year }: Compared, words: CompareWords): SheetPlan[] {
  return [
    planSimilar(similar, now.leads, words),
    ...(against ? [planAgainst(against, now.leads, year, words)] : []),
    planOpinions(opinions, words),
  ];
}
