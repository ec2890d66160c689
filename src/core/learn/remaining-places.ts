import { keyOf, ownId, ownPart, parseTemplate, templateFor } from '../fields/key';
import { readColumnHeading } from '../form/column-heading';
import type { Form, FormField } from '../form/form';
import { parseForm } from '../form/parse-form';
import { fullAddress } from '../grid/address';
import type { CellRange, Grid } from '../grid/grid';
import { foldLabel } from '../notation/fold';
import type { Area } from './areas';
import { type BlankPlace, blankPlaces } from './blank-places';
import { fieldsWhenFilled } from './fields-when-filled';
import { isYearAlone } from './found-label';
import { nameFor } from './names';
import { wordsBefore } from './nth-word';
import { unitOf } from './unit-of';
import { isFormality } from './written-cells';

type Column = NonNullable<FormField['columns']>[number];

/**
 * The form with a field for every blank place that it would not read if it were filled in: told by the word before it or over it, and found by
 * its distance from that word.
 */
export function withRemainingPlaces(blank: Grid, form: Form): Form {
  if (form.shape === 'table') return form;
  const places = blankPlaces(blank);
  const read = fieldsWhenFilled(
    blank,
    form,
    places.map(({ top, left }) => ({ row: top, column: left })),
  );
  // Where nothing is recognised nothing can be told.
  if (read.size === 0) return form;
  const left = places.filter((place) => !read.has(fullAddress(cellOf(blank, place))));
  const fields = fieldsFor(blank, form, left);
  return fields.length === 0 ? form : parseForm({ ...form, fields: [...form.fields, ...fields] });
}

const cellOf = ({ sheet }: Grid, { top, left }: CellRange) => ({ sheet, row: top, column: left });

function fieldsFor(blank: Grid, form: Form, places: readonly BlankPlace[]): FormField[] {
  const around = new Map<Area, BlankPlace[]>();
  for (const place of places) {
    const anchor = place.rowName ?? place.heading ?? place.side;
    if (!anchor || anchor.text.length > LONGEST_LABEL || !tells(blank, anchor, place, form)) continue;
    around.set(anchor, [...(around.get(anchor) ?? []), place]);
  }
  const names = new Set(form.fields.map(({ key }) => parseTemplate(key).id));
  return [...around].map(([anchor, near]) => fieldAround(blank, anchor, near, names));
}

/** Titles and years name nothing; beside the heading of a part a single blank cell is no place. */
function tells({ merges = [] }: Grid, anchor: Area, place: BlankPlace, { titles, groups, fields }: Form): boolean {
  if (/^[※＊*]/u.test(anchor.text) || titles.includes(anchor.text) || isFormality(anchor.text)) return false;
  // Where no area is merged, a table may end anywhere: what stands behind a field or under a heading that is known is none for certain.
  const isKnown = ({ labels, columns = [] }: FormField) =>
    labels.includes(anchor.text) || columns.some(({ heading }) => heading === readColumnHeading(anchor.text).pattern);
  if (merges.length === 0 && fields.some(isKnown)) return false;
  const isArea = place.right > place.left || place.bottom > place.top;
  if (isYearAlone(anchor.text) && !isArea) return false;
  return isArea || (merges.length > 0 && place.heading !== null) || !groups.includes(anchor.text);
}

/** As long as a form's words may be (form/form.ts). */
const LONGEST_LABEL = 80;

function fieldAround(blank: Grid, anchor: Area, places: readonly BlankPlace[], names: Set<string>): FormField {
  const side = places[0]?.side ?? null;
  const name = nameFor(anchor.text, side && side !== anchor ? side.text : '', names);
  const keys = new Set<string>();
  const isYearly = areYears(places);
  const columns = places.map((place, index): Column => {
    const column = columnFor(anchor, place, { name, index, isYearly });
    if (keys.has(column.key) && !isYearly) column.key = keyOf(ownPart(ownId(name), `${column.heading}・${index + 1}`));
    keys.add(column.key);
    return column;
  });
  const unit = places.map((place) => unitAt(anchor, place)).find((one) => one !== null);
  const nth = wordsBefore(blank, { row: anchor.top, column: anchor.left, text: anchor.text });
  return {
    key: ownId(name),
    labels: [anchor.text],
    kind: unit ? 'amount' : 'text',
    place: 'cells',
    required: 'never',
    carried: false,
    optional: true,
    ...(nth > 0 ? { nth } : {}),
    ...(unit && unit !== 'other' ? { unit } : {}),
    columns,
  };
}

/** Each under a year of its own: one value per year. */
function areYears(places: readonly BlankPlace[]): boolean {
  const years = places.map(({ heading }) => {
    const period = heading && readColumnHeading(heading.text).period;
    return period?.part === null ? period.year : null;
  });
  return years.length > 1 && !years.includes(null) && new Set(years).size === years.length;
}

interface Naming {
  readonly name: string;
  /** Which of the places around its word. */
  readonly index: number;
  readonly isYearly: boolean;
}

function columnFor(anchor: Area, place: BlankPlace, { name, index, isYearly }: Naming): Column {
  const at = { down: place.top - anchor.top, right: place.left - anchor.left };
  const { heading } = place;
  const over = heading && heading !== anchor ? readColumnHeading(heading.text) : null;
  const kind = unitAt(anchor, place) === null ? ('text' as const) : ('amount' as const);
  if (heading && over?.period)
    return {
      heading: over.pattern,
      key: templateFor(isYearly || over.rest === '' ? ownId(name) : ownPart(ownId(name), over.rest), { year: true }),
      kind,
      at,
      headingAt: { down: heading.top - anchor.top, right: heading.left - anchor.left },
    };
  if (over) return { heading: over.pattern, key: templateFor(ownPart(ownId(name), over.rest)), kind, at };
  // Several places under one heading, or behind one word, are counted.
  const isOnly = index === 0;
  return {
    heading: foldLabel(anchor.text),
    key: isOnly ? ownId(name) : keyOf(ownId(name), { row: index }),
    kind,
    at,
  };
}

function unitAt({ text }: Area, { heading, unit }: BlankPlace): ReturnType<typeof unitOf> {
  return (
    unitOf(text) ?? (unit === null ? null : unitOf(`(${foldLabel(unit)})`)) ?? (heading ? unitOf(heading.text) : null)
  );
}
