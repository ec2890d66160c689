import { measuredId } from '../../fields/dictionary';
import type { Measure } from '../../fields/field';
import { fullAddress } from '../../grid/address';
import { exactSum } from '../../notation/exact';
import { putLines } from '../layout/list-sheet';
import { type CellExtras, number, text } from '../layout/sheet-layout';
import type { Look, PlannedValue } from '../layout/sheet-plan';
import { sentence } from '../report-words';
import type { RollupPart } from './rollup-layout';
import { amountShown, phaseName } from './yearly-columns';
import type { YearlyRow } from './yearly-rows';

const MOST_ITEMS = 5;
const SHARE = '0.0%';

/** The items that aim at most, over all years of the plan. */
export function putLargest({ sheet, source, words }: RollupPart, measure: Measure, linked: boolean): void {
  const id = measuredId(measure, 'target');
  const sums = new Map<number, { row: YearlyRow; sum: number }>();
  for (const row of source.rows) {
    const amount = row.figures[id].amounts?.byConvention ?? 0;
    const before = sums.get(row.kohyo.index);
    sums.set(row.kohyo.index, { row: before?.row ?? row, sum: exactSum([before?.sum ?? 0, amount]) });
  }
  const all = [...sums.values()].filter(({ sum }) => sum > 0).sort((a, b) => b.sum - a.sum);
  const whole = exactSum(all.map(({ sum }) => sum));
  if (all.length === 0) return;
  sheet.gap();
  sheet.begin();
  const title = sentence(words, 'summaryLargest', {
    measure: phaseName(id, words),
    count: Math.min(MOST_ITEMS, all.length),
  });
  putLines(sheet, [{ look: 'subtitle', words: title }]);
  const heads = [words.report.dataName, words.report.section, phaseName(id, words), words.report.summaryPart];
  const spans = [
    { left: 0, right: 1 },
    { left: 2, right: 4 },
    { left: 5, right: 6 },
    { left: 7, right: 8 },
  ] as const;
  const put = (cells: readonly { value: PlannedValue; look: Look; extras?: CellExtras }[]) => {
    const { row } = sheet;
    let height = 0;
    cells.forEach(({ value, look, extras }, place) => {
      const span = spans[place];
      if (span === undefined) return;
      sheet.putMerged({ top: row, bottom: row, ...span }, value, look, extras);
      if (value.kind === 'text') height = Math.max(height, sheet.heightFor(value.text, look, span.left, span.right));
    });
    sheet.heights[row] = height;
    sheet.row += 1;
  };
  put(heads.map((heading) => ({ value: text(heading), look: 'heading' })));
  for (const { row, sum } of all.slice(0, MOST_ITEMS)) {
    const { sheet: name, range } = row.kohyo;
    const link = linked ? { link: fullAddress({ sheet: name, row: range.top, column: range.left }) } : {};
    put([
      { value: text(row.name === '' ? words.report.notGiven : row.name), look: 'text', extras: link },
      {
        value: text([row.section.department, row.section.section].filter((part) => part !== '').join(' ')),
        look: 'text',
      },
      { value: number(sum), look: 'number', extras: { numberFormat: amountShown(sum) } },
      { value: number(sum / whole), look: 'number', extras: { numberFormat: SHARE } },
    ]);
  }
}
