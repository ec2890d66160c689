import { measuredId } from '../../../fields/dictionary';
import type { Kohyo } from '../../../form/kohyo';
import type { CheckContext, Rule, RuleHit } from '../../rule';
import { THE_FORM } from '../../sources';
import { type Due, dueOf } from '../due';

/** A year that is over is an error; a year that only others have begun to report is worth a word. */
const severityOf = (due: Due) => (due === 'over' ? ('error' as const) : ('warning' as const));

/** 実績 in words, where it is blank though the year is over or its other results are there. */
function* texts(context: CheckContext, kohyo: Kohyo): Iterable<RuleHit> {
  for (const actual of kohyo.fields.byYear('actual')) {
    // Told by quarters or half-years it is told.
    const isToldInParts = kohyo.fields
      .all('actual')
      .some(({ field, year, kind }) => field.period?.part != null && year === actual.year && kind !== 'blank');
    if (isToldInParts) continue;
    const due = actual.kind === 'blank' && actual.year !== null ? dueOf(context, kohyo, actual.year) : null;
    if (due === null) continue;
    yield {
      cell: actual.cell,
      kohyoIndex: kohyo.index,
      variant: due,
      severity: severityOf(due),
      params: { year: actual.year ?? 0 },
    };
  }
}

/** A quarter or half-year that nearly all others have told of. */
function* parts({ across }: CheckContext, kohyo: Kohyo): Iterable<RuleHit> {
  for (const { field, key, kind, cell, year } of kohyo.fields.all('actual')) {
    if (field.period?.part == null || field.row !== null || kind !== 'blank' || year === null) continue;
    if (!across.peers.isUsuallyFilled(kohyo, key)) continue;
    yield { cell, kohyoIndex: kohyo.index, variant: 'others', severity: 'warning', params: { year } };
  }
}

/** An amount that was aimed at and not answered, in a year whose 実績 is told otherwise. */
function* amounts({ own }: CheckContext, kohyo: Kohyo): Iterable<RuleHit> {
  const reported = own.reportedYears(kohyo);
  for (const measure of ['hours', 'effect'] as const) {
    for (const target of kohyo.fields.byYear(measuredId(measure, 'target'))) {
      const actual = kohyo.fields.of(measuredId(measure, 'actual'), { period: target.field.period });
      const told = kohyo.fields.of('actual', { period: target.field.period })?.kind !== 'blank';
      if (actual?.kind !== 'blank' || target.year === null || !told || !reported.has(target.year)) continue;
      if (target.amount?.kind !== 'number' || target.amount.value === 0) continue;
      yield {
        cell: actual.cell,
        kohyoIndex: kohyo.index,
        variant: 'amount',
        severity: 'warning',
        params: { targetText: target.text },
        related: [target.cell],
      };
    }
  }
}

/** 実績 that is due and blank. */
export const rule: Rule = {
  code: 'K701',
  group: 'progress',
  severity: 'error',
  source: THE_FORM,
  *check(context) {
    for (const kohyo of context.kohyoList) {
      yield* texts(context, kohyo);
      yield* parts(context, kohyo);
      yield* amounts(context, kohyo);
    }
  },
};
