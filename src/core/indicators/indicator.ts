import { fieldRef, partId } from '../fields/key';
import type { FieldValue, Kohyo } from '../form/kohyo';
import { converted, scaleBetween } from '../notation/exact';
import { foldWidth } from '../notation/fold';
import { unitInfo } from '../notation/units';
import { parseYear } from '../notation/year';
import { changeAskedFor, type Improvement, improvementInWords } from './improvement';

const LIST = 'indicators';

/** A figure of an indicator and the cell that it stands in. */
export interface IndicatorFigure {
  readonly field: FieldValue;
  /** Signed as written, in the indicator's unit; null when the cell holds no single figure. */
  readonly value: number | null;
  /** Fiscal year that it is of; null where the form has none. */
  readonly year: number | null;
}

/** What an indicator lacks to be followed up: its name, where it starts from, where it is to go, a figure or a unit in that. */
export type IndicatorLack = 'name' | 'baseline' | 'target' | 'figure' | 'unit';

/** One indicator of a 個票. */
export interface Indicator {
  /** Its row in the list, from 0. */
  readonly row: number;
  /** As written; of a form that prints it, the label of its figures. */
  readonly name: string;
  /** As its figures write it, else its unit column, else its label; null where none does. */
  readonly unit: string | null;
  readonly baseline: IndicatorFigure | null;
  readonly target: IndicatorFigure | null;
  /** By year. */
  readonly actuals: readonly IndicatorFigure[];
  /** Which way is better, by the words of target and name, else by the figures; null where nothing tells. */
  readonly improvement: Improvement | null;
  /** True where words told it: then figures can contradict it. */
  readonly toldInWords: boolean;
  /** Of the way from baseline to target, what the last result has gone, 1 being all of it; null where one of the three is missing. */
  readonly achievement: number | null;
  readonly lacks: readonly IndicatorLack[];
}

function unitOf(value: FieldValue | undefined): string | null {
  return value?.amount?.kind === 'number' ? (value.amount.unit ?? value.unit?.unit ?? null) : null;
}

/** The figure in the indicator's unit; null when it is in a unit of another kind. */
function inUnit(value: FieldValue, unit: string | null): number | null {
  if (value.amount?.kind !== 'number') return null;
  const own = unitOf(value);
  if (own === null || unit === null || own === unit) return value.amount.value;
  const from = unitInfo(own);
  const to = unitInfo(unit);
  if (!from || !to || from.quantity !== to.quantity) return null;
  return from.quantity === 'count'
    ? value.amount.value
    : converted(value.amount.value, scaleBetween(from.scale, to.scale));
}

function isWritten(value: FieldValue | undefined): value is FieldValue {
  return value !== undefined && value.kind !== 'blank' && value.kind !== 'none';
}

function yearOf(row: readonly FieldValue[], id: string): number | null {
  const found = row.find(({ field }) => field.id === id);
  if (typeof found?.value === 'number') return found.value;
  return parseYear(found?.text ?? '')?.year ?? null;
}

function targetValue(target: FieldValue, unit: string | null, baseline: number | null): number | null {
  const change = changeAskedFor(target.text);
  if (change === null) return inUnit(target, unit);
  return baseline === null ? null : converted(baseline, { times: Math.round((100 + change) * 1000), over: 100_000 });
}

function indicatorOf(values: readonly FieldValue[], row: number): Indicator | null {
  const part = (name: string) => values.find(({ key }) => key === fieldRef(partId(LIST, name), { row }).key);
  const [baseline, target] = [part('baseline'), part('target')];
  const actuals = values.filter(({ field }) => field.id === partId(LIST, 'actual') && !field.isNote);
  // A form that asks for no name prints it: 実績値（件）, 待ち時間.
  const named = part('name')?.text ?? (target ?? actuals[0] ?? baseline)?.labelText ?? '';
  const name = named.replace(/\s+/g, ' ').trim();
  if ((name === '' || part('name') === undefined) && ![baseline, target, ...actuals].some(isWritten)) return null;
  // A change in percent says nothing of what the figures count.
  const isChange = target !== undefined && changeAskedFor(target.text) !== null;
  const written = part('unit')?.text.trim() ?? '';
  const unit = unitOf(baseline) ?? (isChange ? null : unitOf(target)) ?? (written === '' ? null : written);
  const figure = (value: FieldValue, number: number | null, year: number | null) => ({
    field: value,
    value: number,
    year,
  });
  const from = isWritten(baseline)
    ? figure(baseline, inUnit(baseline, unit), yearOf(values, partId(LIST, 'baselineYear')))
    : null;
  const to = isWritten(target)
    ? figure(target, targetValue(target, unit, from?.value ?? null), yearOf(values, partId(LIST, 'targetYear')))
    : null;
  const results = actuals
    .filter(isWritten)
    .map((one) => figure(one, inUnit(one, unit), one.year))
    .sort((a, b) => (a.year ?? 0) - (b.year ?? 0));
  const told = improvementInWords(target?.text ?? '', name, from?.value ?? null);
  return {
    row,
    name,
    unit,
    baseline: from,
    target: to,
    actuals: results,
    improvement: told ?? byFigures(from, to),
    toldInWords: told !== null,
    achievement: achieved(from, to, results.at(-1)),
    lacks: lacksOf({ name, unit, from, to, told }),
  };
}

function byFigures(from: IndicatorFigure | null, to: IndicatorFigure | null): Improvement | null {
  if (from?.value == null || to?.value == null || from.value === to.value) return null;
  return to.value > from.value ? 'up' : 'down';
}

function achieved(
  from: IndicatorFigure | null,
  to: IndicatorFigure | null,
  last: IndicatorFigure | undefined,
): number | null {
  if (from?.value == null || to?.value == null || last?.value == null || from.value === to.value) return null;
  return (last.value - from.value) / (to.value - from.value);
}

/** 職員の50%が実施, 令和4年度比5%削減: a figure within words, be it not one that can be computed with. Dates are none. */
function tellsHowFar(text: string): boolean {
  return /\d\s{0,9}(?![\d.,年月日/])\S/.test(foldWidth(text));
}

function lacksOf(one: {
  readonly name: string;
  readonly unit: string | null;
  readonly from: IndicatorFigure | null;
  readonly to: IndicatorFigure | null;
  readonly told: Improvement | null;
}): readonly IndicatorLack[] {
  const lacks: IndicatorLack[] = [];
  if (one.name === '') lacks.push('name');
  if (one.from === null) lacks.push('baseline');
  if (one.to === null) lacks.push('target');
  // 減少 and 維持 say which way, though not how far: with a baseline that can be followed up.
  else if (one.to.value === null && !tellsHowFar(one.to.field.text) && (one.told === null || one.from?.value == null))
    lacks.push('figure');
  else if (one.to.value !== null && one.unit === null) lacks.push('unit');
  return lacks;
}

/** The indicators of a 個票, in the order of its list; rows in which nothing is written are none. */
export function indicatorsOf(kohyo: Kohyo): readonly Indicator[] {
  return kohyo.fields.rows(LIST).flatMap((values, row) => indicatorOf(values, row) ?? []);
}
