import { conventionFor } from '../../../direction/convention';
import { rowOf } from '../../../direction/subject';
import { formatAmount } from '../../../notation/amount';
import type { Fix } from '../../finding';
import type { CheckContext, Rule } from '../../rule';
import { type JudgedRow, judgedRows } from '../judged-rows';
import { otherSign } from '../rewrite-row';
import { ROW_LABELS } from '../sources';

/** Every △ is turned, and with it a year that was written with the other sign where it means the contrary. */
function rewrite(context: CheckContext, { subject, result }: JudgedRow): readonly Fix[] {
  const rows = (['target', 'actual'] as const).map((phase) => rowOf(subject, phase));
  const edits = rows
    .filter((row) => row.some((cell) => cell.negative))
    .flatMap((row) =>
      otherSign(
        context.grids,
        row.filter((cell) => cell.negative || result.turnsPlus || result.direction === 'increase'),
      ),
    );
  const [first] = edits;
  if (!first) return [];
  const show = (value: unknown) => (typeof value === 'number' ? formatAmount(value) : String(value ?? ''));
  const params = { from: show(first.before), to: show(first.value), count: edits.length };
  return [{ title: edits.length === 1 ? 'K401.one' : 'K401.row', params, edits }];
}

/** What △ says on this 個票 is the contrary of the office's convention: added up as written, the total is wrong by twice the amount. */
export const rule: Rule = {
  code: 'K401',
  group: 'direction',
  severity: 'error',
  source: ROW_LABELS,
  *check(context) {
    for (const row of judgedRows(context)) {
      const { direction, decidedBy, evidence } = row.result;
      if (direction !== 'reduction' && direction !== 'increase') continue;
      if (direction === conventionFor(row.measure, context.state, context.forms.get(row.kohyo.form))) continue;
      const byOffice = decidedBy === 'office';
      yield {
        cell: row.cell,
        kohyo: row.kohyo.index,
        variant: `${row.measure}-${direction}${byOffice ? '-office' : ''}`,
        ...(byOffice ? { severity: 'warning' as const } : {}),
        related: row.related,
        reasons: [
          ...evidence.filter((one) => one.points === direction),
          ...evidence.filter((one) => one.points !== direction).map((one) => ({ ...one, against: true })),
        ],
        fixes: rewrite(context, row),
      };
    }
  },
};
