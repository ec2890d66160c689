import type { FieldId, KnownFieldId } from '../../../fields/dictionary';
import type { FieldValue, Kohyo } from '../../../form/kohyo';
import { isExemption } from '../../../notation/exemption';
import { definitionOf, formOf } from '../../form-field';
import { dueOf } from '../../progress/due';
import type { CheckContext, Rule } from '../../rule';
import { THE_FORM } from '../../sources';

const DRAWN_MARK = 'drawn';
const isDrawn = ({ kind, text }: FieldValue) => (kind !== 'blank' && DRAWN.test(text) ? DRAWN_MARK : null);
const DRAWN = /^[\s→⇒➡●○◎■□━─―ー－>-]*$/u;

/** Every item has one: a 個票 without it where all others have it was forgotten. */
const AS_A_RULE: ReadonlySet<FieldId> = new Set<KnownFieldId>(['account', 'period', 'basis', 'audience', 'continuity']);

/** Less than this of what is usually filled in: a 個票 just begun. */
const MOSTLY = 0.7;

/** Blank where nearly all others have something, on a 個票 that is filled in otherwise. Results have rules of their own (K7xx). */
function isLeftOut({ across, own }: CheckContext, kohyo: Kohyo, { key, field, text }: FieldValue): boolean {
  const { known, kind, list, measure, phase } = field.entry;
  // What the dictionary knows may be left out, numbers, parts of an indicator and what every item has excepted. Hours and money are K207's.
  if (measure !== null || (known && kind !== 'amount' && list !== 'indicators' && !AS_A_RULE.has(field.id)))
    return false;
  if (field.isNote || (field.row ?? 0) > 0 || phase === 'actual' || phase === 'review' || phase === 'verdict')
    return false;
  if (isExemption(text) || own.isExempt(kohyo) || !across.peers.isUsuallyFilled(kohyo, key)) return false;
  // Arrows and dots of a schedule stand where the work is done.
  if (field.row !== null && across.peers.tally(kohyo, key, isDrawn).commonest === DRAWN_MARK) return false;
  const usual = [...kohyo.fields.values()].filter((one) => across.peers.isUsuallyFilled(kohyo, one.key));
  return usual.filter(({ kind }) => kind !== 'blank').length >= usual.length * MOSTLY;
}

/** The plan of the year after the one that the sheet reports on: it is made when that year's results are written. */
function comesLater(context: CheckContext, kohyo: Kohyo, { field, year }: FieldValue): boolean {
  if (field.entry.phase !== 'plan' || year === null) return false;
  const reported = [...kohyo.fields.values()].flatMap((one) =>
    one.field.phase === 'actual' && one.year !== null ? [one.year] : [],
  );
  return Math.max(...reported) === year - 1 && dueOf(context, kohyo, year - 1) === null;
}

/** Places with more than one value each: not all of them are wanted. */
const SEVERAL: ReadonlySet<string> = new Set(['rows', 'years', 'columns', 'list', 'periods', 'cells']);

/** A field that the form wants is blank. The number (K108), plan rows and targets by year (K202–K204) have rules of their own. */
export const rule: Rule = {
  code: 'K201',
  group: 'required',
  severity: 'error',
  source: THE_FORM,
  *check(context) {
    // はい｜いいえ: one of them is blank as a rule, and none marked is K509's.
    const forMarks = new Set(context.across.markedRows.flatMap((rows) => rows.flatMap(({ columns }) => columns)));
    for (const kohyo of context.kohyoList) {
      const form = formOf(context, kohyo);
      for (const value of kohyo.fields.values()) {
        if (value.kind !== 'blank' || value.key === 'number' || forMarks.has(value)) continue;
        const definition = definitionOf(form, value);
        const hit = { cell: value.cell, kohyoIndex: kohyo.index, related: value.label ? [value.label] : [] };
        const isWanted = definition?.required === 'always' || definition?.required === 'planning';
        if (isWanted && !SEVERAL.has(definition.place) && !comesLater(context, kohyo, value)) yield hit;
        else if (isLeftOut(context, kohyo, value)) yield { ...hit, variant: 'others', severity: 'warning' };
      }
    }
  },
};
