import type { FieldId, KnownFieldId } from '../fields/dictionary';
import { keyOf, ownId, ownPart, parseTemplate, templateFor } from '../fields/key';
import { readColumnHeading } from '../form/column-heading';
import type { FormSource } from '../form/form';
import { foldLabel } from '../notation/fold';
import { parseYear } from '../notation/year';
import { HIERARCHY } from './assign-meanings';
import type { FoundLabel, LabelMap } from './found-label';
import type { InlineYears } from './inline-years';
import { nameFor } from './names';
import { isNoField, type LabelProposal } from './proposal';
import { indicatorColumns, listColumns, listKey, rowColumns } from './table-fields';
import { unitOf, unitOfRow } from './unit-of';

/** What a form is called. */
export interface FormNames {
  readonly id: string;
  readonly name?: string;
  readonly publisher?: string;
}

/** The form that labels and their meanings make. */
export function sourceOf(map: LabelMap, proposals: readonly LabelProposal[], options: FormNames): FormSource {
  const fields = new Map<string, FormSource['fields'][number]>();
  const names = new Set<string>();
  // A year in the label of the result is the year of its rating too.
  const hasActual = proposals.some(
    ({ key, text }) => key !== null && parseTemplate(key).id === 'actual' && datedLabel(text) !== null,
  );
  for (const proposal of proposals) {
    if (isNoField(proposal)) continue;
    const label = map.labels.find(({ row, column }) => row === proposal.cell.row && column === proposal.cell.column);
    const source = label?.inline
      ? inlineSource(proposal, label.inline, () => nameFor(proposal.text, label.heading, names))
      : label?.table === undefined && proposal.key !== null
        ? fieldSource(proposal, hasActual, label)
        : ownSource(
            proposal,
            label,
            nameFor(listTitle(label) ?? proposal.text, label?.heading ?? '', names),
            new Set(fields.keys()),
          );
    const known = fields.get(source.key);
    // A label of the office's own that two rows share is two fields.
    if (known && source.columns === undefined) known.labels = [...new Set([...known.labels, ...source.labels])];
    else fields.set(source.key, source);
  }
  return {
    version: 1,
    id: options.id,
    name: options.name ?? map.titles[0] ?? options.id,
    source: { publisher: options.publisher ?? '', document: map.titles[0] ?? '' },
    shape: map.shape,
    titles: [...map.titles],
    // A label without a meaning still ends what stands before it.
    groups: [...new Set([...map.groups, ...proposals.filter(isNoField).map(({ text }) => text)])],
    fields: [...fields.values()],
    remarks: [...map.remarks],
    years: [],
    vocabulary: { pillar: [], category: [], pairs: [] },
    ratings: [],
  };
}

/** 事業費 with R5決算 and R6予算 on its own row: each value is found by its distance. */
function inlineSource(
  { text, key, required }: LabelProposal,
  { years, nth }: InlineYears & { readonly nth: number },
  name: () => string,
): FormSource['fields'][number] {
  const id = key === null ? ownId(name()) : parseTemplate(key).id;
  const unit = unitOf(text);
  const kind = key === null ? (unit === null ? ('text' as const) : ('amount' as const)) : parseTemplate(key).entry.kind;
  const periods = years.map((year) => readColumnHeading(year.text));
  const isTwice = (index: number): boolean =>
    periods.findIndex(({ period }) => period?.year === periods[index]?.period?.year) < index;
  return {
    key: templateFor(id, { year: true }),
    labels: [withoutColon(text)],
    kind,
    place: 'cells',
    required,
    optional: true,
    ...(nth > 0 ? { nth } : {}),
    ...(unit === null || unit === 'other' ? {} : { unit }),
    columns: years.map(({ heading, value }, index) => {
      const { pattern, rest } = periods[index] ?? { pattern: text, rest: '' };
      // Of R5予算 and R5決算 the first is the year's.
      const whole = isTwice(index) ? ownPart(ownId(text), rest) : id;
      return { heading: pattern, key: templateFor(whole, { year: true }), kind, at: value, headingAt: heading };
    }),
  };
}

/** A list is called by its title, the label that heads its first column by the way. */
function listTitle(label: FoundLabel | undefined): string | null {
  return label?.place === 'list' && label.table && label.table.title !== '' ? label.table.title : null;
}

/** A row of a small table, a list, or a label whose meaning nobody knows. */
function ownSource(
  { text, place, key, required }: LabelProposal,
  label: FoundLabel | undefined,
  name: string,
  taken: ReadonlySet<string>,
): FormSource['fields'][number] {
  const unit = unitOfRow(text, label);
  const shared = {
    labels: [withoutColon(text)],
    kind: key === null ? (unit === null ? ('text' as const) : ('amount' as const)) : parseTemplate(key).entry.kind,
    place,
    required,
    ...(unit === null || unit === 'other' ? {} : { unit }),
  };
  if (label?.table === undefined)
    return {
      ...shared,
      ...(label?.at ? { at: label.at } : {}),
      key: templateFor(ownId(name), { year: place === 'years' }),
    };
  // A second list of the same things is one of the office's own: the first has the name.
  const list = label.place === 'list' ? listKey(label.table) : null;
  const isFirst = list !== null && !taken.has(list);
  const known =
    label.place === 'list' ? listColumns(label.table, name, isFirst) : rowColumns(label.table, text, name, key);
  const at = label.table.rows.findIndex(({ row }) => row === label.row);
  const measured = label.place === 'list' || key !== null ? null : indicatorColumns(label.table, at, known);
  const columns = measured === null || measured.some((one) => taken.has(one.key)) ? known : measured;
  const rated = columns.find(({ key: one }) => parseTemplate(one).entry.known)?.key;
  return { ...shared, key: key ?? (label.place === 'list' ? (isFirst ? list : null) : rated) ?? ownId(name), columns };
}

function fieldSource(
  proposal: LabelProposal,
  hasActual: boolean,
  label: FoundLabel | undefined,
): FormSource['fields'][number] {
  const dated = datedLabel(proposal.text);
  const key = proposal.key ?? '';
  const { id, entry, isPerYear: perYear, row } = parseTemplate(key);
  const place = id === 'schedule' && proposal.place === 'rows' ? 'periods' : proposal.place;
  const yearId = YEAR_OF_VALUE.get(id);
  const unit = entry.quantity === null ? null : unitOf(proposal.text);
  return {
    key,
    labels: [withoutColon(dated && (perYear || proposal.place === 'column') ? dated : proposal.text)],
    kind: entry.kind,
    place: perYear || place !== 'years' ? place : 'beside',
    ...(label?.at ? { at: label.at } : {}),
    required: proposal.required,
    ...(unit === null || unit === 'other' ? {} : { unit }),
    // Columns of the plan's hierarchy are merged downwards: a blank cell repeats what stands above it.
    ...(place === 'column' && HIERARCHY.has(key) ? { carried: true } : {}),
    ...(perYear && place === 'beside' && !dated ? { yearFrom: hasActual ? 'actual' : 'form' } : {}),
    ...(dated && yearId !== undefined ? { yearKey: keyOf(yearId, { row }) } : {}),
  };
}

/** Where the year is kept that stands in the label of an indicator's value. */
const YEAR_OF_VALUE: ReadonlyMap<FieldId, KnownFieldId> = new Map<FieldId, KnownFieldId>([
  ['indicators.baseline', 'indicators.baselineYear'],
  ['indicators.target', 'indicators.targetYear'],
]);

/** 理由： with what is written behind it in the same cell. */
const withoutColon = (text: string): string => text.replace(/[:：]\s*$/u, '');

/** 令和6年度計画 → {年}計画; 基準値（2024） → 基準値（{年}）; null when no year stands in it. */
function datedLabel(text: string): string | null {
  const whole = foldLabel(text);
  const atStart = parseYear(whole);
  if (atStart !== null) return `{年}${foldLabel(atStart.rest)}`;
  const bracket = [...whole.matchAll(/\(([^()]+)\)/gu)].at(-1);
  const inside = bracket?.[1];
  if (!bracket || inside === undefined) return null;
  const isYear = /^(?:19|20)\d{2}$/u.test(inside) || parseYear(inside) !== null;
  const from = bracket.index + 1;
  return isYear ? `${whole.slice(0, from)}{年}${whole.slice(from + inside.length)}` : null;
}
