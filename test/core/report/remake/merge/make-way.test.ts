import { pageHeight } from '../../../../../src/core/report/layout/paper';
import type { SheetPlan } from '../../../../../src/core/report/layout/sheet-plan';
import { mergeSheet } from '../../../../../src/core/report/remake/merge/merge-sheet';
import { sheetsOf } from '../../../../contract/six-sheets';
import { carryOut, insertRow, type } from './paper-sheet';

const MANY = Array.from({ length: 120 }, (_, at) => ({
  sheet: `個票${at + 1}`,
  fields: { number: String(at + 1), name: `窓口の見直し その${at + 1}`, lead: `市民部市民${at + 1}課`, pillar: '窓口' },
}));

/** The pages that a plan breaks into: points of what stands on each, with what is repeated there. */
function pagesOf({ print, heights }: SheetPlan): number[] {
  const between = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, at) => heights[from + at] ?? 0).reduce((sum, one) => sum + one, 0);
  const starts = [print.area.top, ...print.breaksBefore];
  const repeated = print.titleRows === null ? 0 : between(print.titleRows.from, print.titleRows.to + 1);
  return starts.map(
    (from, page) => between(from, starts[page + 1] ?? print.area.bottom + 1) + (page > 0 ? repeated : 0),
  );
}

describe.each(['summary', 'proposals'] as const)('a line of 90 points that people put under the title of %s', (id) => {
  const plan = sheetsOf(MANY)[id];
  const first = mergeSheet(plan, null, null);
  const line = type(insertRow(carryOut(first, null), 1), 1, 0, '（令和6年12月1日現在）');
  const standing = { ...line, heights: new Map([[1, 90]]) };
  const { plan: now } = mergeSheet(plan, standing, first.made);

  it('is as high as it was, and what is below goes down with its page set-up', () => {
    expect(now.heights[1]).toBe(90);
    expect(now.heights[2]).toBe(plan.heights[1]);
    expect(now.freeze?.rows).toBe((plan.freeze?.rows ?? 0) + 1);
    expect(now.print.area.top).toBe(0);
    expect(now.print.titleRows?.to).toBe((plan.print.titleRows?.to ?? 0) + 1);
  });

  it('leaves no page with more than it holds', () => {
    const most = pageHeight(now.print, now.widths);
    expect(now.print.breaksBefore.length).toBeGreaterThan(0);
    expect(Math.max(...pagesOf(now))).toBeLessThanOrEqual(most);
    expect(Math.max(...pagesOf(plan)) + 90).toBeGreaterThan(most);
  });
});
