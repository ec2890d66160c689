import type { Examination } from '../core/examine.types';
import type { Grid } from '../core/grid/grid';
import { summaryColumns } from '../core/report/content/summary-columns';
import type { SheetPlan } from '../core/report/layout/sheet-plan';
import { describeChange } from '../core/report/remake/describe-change';
import { summaryChanges } from '../core/report/remake/summary-changes';
import type { Words } from '../locales/words';

/** What a とりまとめ一覧 made again says otherwise than the one that stood there, a line each; none when it is the first. */
export function changeLines(
  examination: Examination,
  plans: readonly SheetPlan[],
  output: { readonly year: number | null; readonly previous: readonly Grid[] },
  words: Words,
): string[] {
  const plan = plans.find(({ id }) => id === 'summary');
  const before = output.previous.find(({ sheet }) => sheet === plan?.name);
  if (!plan || !before) return [];
  const changes = summaryChanges(before, plan, summaryColumns(examination, output.year, words), words) ?? [];
  return changes.map((change) => describeChange(change, words));
}
