import fc from 'fast-check';
import { planPriorities } from '../../../../src/core/report/content/priorities-sheet';
import { planProposals } from '../../../../src/core/report/content/proposals-sheet';
import { planRollup } from '../../../../src/core/report/content/rollup-sheet';
import { planSummaryList } from '../../../../src/core/report/content/summary-list';
import { planYearly } from '../../../../src/core/report/content/yearly-sheet';
import { pageHeight } from '../../../../src/core/report/layout/paper';
import type { SheetPlan } from '../../../../src/core/report/layout/sheet-plan';
import { en } from '../../../../src/locales/en';
import { ja } from '../../../../src/locales/ja';
import { examination, kohyo } from '../hand-made';
import { faultsOf, textRows } from '../read-plan';

const heading = fc.constantFrom('1 窓口', '2 財政', '', '(1) とても長い名前の体系で一行には入らないもの', '=A1');
const passage = fc
  .tuple(
    fc.constantFrom('窓口を', '見直す。', 'RPA ', '\n', '、', '△480', 'https://example.lg.jp/'),
    fc.integer({ min: 0, max: 300 }),
  )
  .map(([words, times]) => words.repeat(times));
const sheets = fc
  .array(
    fc.record({
      number: fc.oneof(fc.integer({ min: 0, max: 99 }), fc.constantFrom('', '0101', '3-2')),
      pillar: heading,
      category: heading,
      item: heading,
      name: passage,
      lead: fc.constantFrom('総務部人事課', '', '図書課', '01教育部　図書課'),
      'plan.2024': passage,
      'actual.2024': passage,
      'rating.2024': fc.constantFrom('○', '', '◎ 良好'),
    }),
    { maxLength: 25 },
  )
  .map((list) => list.map((fields, index) => kohyo(index, fields)));

/** Heights of the pages as the breaks cut them, repeated rows included. */
function pagesOf(plan: SheetPlan): number[] {
  const from = (plan.print.titleRows?.to ?? -1) + 1;
  const starts = [from, ...plan.print.breaksBefore, plan.print.area.bottom + 1];
  const height = (top: number, end: number) => {
    let sum = 0;
    for (let row = top; row < end; row += 1) sum += plan.heights[row] ?? 0;
    return sum;
  };
  return starts.slice(1).map((end, index) => height(0, from) + height(starts[index] ?? from, end));
}

describe('whatever a workbook holds', () => {
  test('no plan has overlapping merges, torn merges, cells twice, or rows that Excel refuses; no page overflows', () => {
    fc.assert(
      fc.property(
        sheets,
        fc.constantFrom(ja, en),
        fc.constantFrom('plan', 'number', 'workbook'),
        (list, words, order) => {
          const made = examination(list);
          const summary = planSummaryList(made, { year: 2024, order }, words);
          const plans = [
            summary,
            planRollup(made, {}, words),
            planYearly(made, {}, words),
            planProposals(made, words),
            planPriorities(made, {}, words),
          ];
          for (const plan of plans) expect(faultsOf(plan)).toEqual([]);
          for (const height of pagesOf(summary))
            expect(height).toBeLessThanOrEqual(pageHeight(summary.print, summary.widths));
          expect(new Set(plans.map(({ name }) => name)).size).toBe(plans.length);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('every 個票 has its row, whatever the order of the sheets', () => {
    fc.assert(
      fc.property(sheets, (list) => {
        const plan = planSummaryList(examination(list), { year: 2024 }, ja);
        const again = planSummaryList(examination([...list].reverse()), { year: 2024 }, ja);
        expect(textRows(again)).toEqual(textRows(plan));
        const linked = new Set(plan.cells.flatMap(({ link }) => link ?? []));
        expect(linked.size).toBe(list.length);
      }),
      { numRuns: 40 },
    );
  });
});
