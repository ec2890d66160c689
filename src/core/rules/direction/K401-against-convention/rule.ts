import { conventionFor } from '../../../direction/convention';
import { rowOf } from '../../../direction/subject';
import { templateOf } from '../../../fields/key';
import { formatAmount } from '../../../notation/amount';
import type { Figure } from '../../facts/figures';
import { nearlyAll } from '../../facts/peers';
import type { Fix } from '../../finding';
import { formOf } from '../../form-field';
import type { CheckContext, Rule, RuleHit } from '../../rule';
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
        context.cells,
        row.filter((cell) => cell.negative || result.turnsPlus || result.direction === 'increase'),
      ),
    );
  const [first] = edits;
  if (!first) return [];
  const show = (value: unknown) => (typeof value === 'number' ? formatAmount(value) : String(value ?? ''));
  const params = { from: show(first.before), to: show(first.value), count: edits.length };
  return [{ title: edits.length === 1 ? 'K401.one' : 'K401.row', params, edits }];
}

/** What △ says on a 個票 is the contrary of the convention. */
function* byDirection(context: CheckContext): Iterable<RuleHit> {
  for (const row of judgedRows(context)) {
    const { direction, decidedBy, evidence } = row.result;
    if (direction !== 'reduction' && direction !== 'increase') continue;
    if (direction === conventionFor(row.measure, context.state, context.forms.get(row.kohyo.form))) continue;
    const byOffice = decidedBy === 'office';
    yield {
      cell: row.cell,
      kohyoIndex: row.kohyo.index,
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
}

/** The form says what △ stands for, nearly all others write a row with it, and one 個票 writes all of it without (or the other way round). */
function* unlikeOthers(context: CheckContext): Iterable<RuleHit> {
  const { kohyoList, own, across } = context;
  for (const one of kohyoList) {
    if (formOf(context, one)?.convention === undefined) continue;
    const rows = new Map<string, Figure[]>();
    for (const figure of own.figures(one)) {
      if (figure.number === 0 || figure.value.year === null) continue;
      const row = templateOf(figure.value.field);
      rows.set(row, [...(rows.get(row) ?? []), figure]);
    }
    for (const row of rows.values()) {
      const [first] = row;
      const isContrary = (figure: Figure): boolean => {
        const { number } = figure;
        const { others } = across.sizes.of(one, figure);
        return nearlyAll(
          others.filter((other) => Math.sign(other.number) === -Math.sign(number)).length,
          others.length,
        );
      };
      if (!first || !row.every(isContrary)) continue;
      yield {
        cell: first.value.cell,
        kohyoIndex: one.index,
        variant: first.number > 0 ? 'left-off' : 'put-on',
        severity: 'warning',
        related: row.slice(1).map(({ value }) => value.cell),
      };
    }
  }
}

/** What △ says on this 個票 is the contrary of the office's convention: added up as written, the total is wrong by twice the amount. */
export const rule: Rule = {
  code: 'K401',
  group: 'direction',
  severity: 'error',
  source: ROW_LABELS,
  *check(context) {
    yield* byDirection(context);
    yield* unlikeOthers(context);
  },
};
