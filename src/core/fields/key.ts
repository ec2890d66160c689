import { foldLabel } from '../notation/fold';
import { Remembered, remembering } from '../notation/remember';
import { entryOf, type Field, type FieldId, isKnown, type OwnFieldId } from './dictionary';
import type { FieldPhase, Measure } from './field';
import { formatPeriod, type Period, parsePeriod } from './period';

/**
 * The flat key of a value: a field's name, and where it has them a row of its list, a period and the mark of a remark, parted by dots.
 * `name`, `hours.target.2024`, `planRows.0.task`, `planRows.0.2024`, `hours.target.note`, `own.窓口の数.2024`. Keys are taken apart and
 * put together in this file alone.
 */
export type FieldKey = string;

/** A key taken apart, with what the dictionary says of its field. */
export interface FieldRef {
  readonly key: FieldKey;
  readonly id: FieldId;
  readonly entry: Field;
  /** The key that a definition of this value has: `hours.target.2024` is of `hours.target.{year}`. */
  readonly template: string;
  /** The list that it is a row of, or a whole column of. */
  readonly list: string | null;
  /** Row of the list, from 0; null for a field that is no row of a list. */
  readonly row: number | null;
  readonly period: Period | null;
  /** The period's fiscal year. */
  readonly year: number | null;
  /** 備考 of the row that the field makes. */
  readonly isNote: boolean;
  /** Measure and phase as the dictionary has them; null for a remark, which only speaks of them (`entry` says of which). */
  readonly measure: Measure | null;
  readonly phase: FieldPhase | null;
}

/** Where a value of a field belongs. */
export interface FieldPosition {
  readonly row?: number | null;
  readonly year?: number;
  /** Instead of `year`, for a part of one; null for none at all. */
  readonly period?: Period | null;
  readonly isNote?: boolean;
}

interface TemplateParts {
  readonly id: FieldId;
  readonly entry: Field;
  readonly row: number | null;
  readonly isPerRow: boolean;
  /** 備考 beside the field. */
  readonly isNote: boolean;
}

/** A key with `{year}`: it becomes a value's only with a year (`inYear`), or by saying that nothing tells one (`withoutYear`). */
export interface DatedTemplate extends TemplateParts {
  readonly isPerYear: true;
}

export interface UndatedTemplate extends TemplateParts {
  readonly isPerYear: false;
}

/** What a definition's key stands for: `{year}` is filled in from a column, `{n}` by counting. */
export type FieldTemplate = DatedTemplate | UndatedTemplate;

/** The fiscal year of a value, or the part of one. */
export type FieldTime = { readonly year: number } | { readonly period: Period };

const EACH_YEAR = '{year}';
const EACH_ROW = '{n}';
const NOTE = 'note';
const OWN = 'own';
const ROW = /^\d+$/;

interface Segments {
  readonly id: FieldId;
  readonly row: string | null;
  readonly period: string | null;
  readonly isNote: boolean;
}

function segmentsOf(key: string): Segments {
  const all = key.split('.');
  const least = all[0] === OWN ? 2 : 1;
  let end = all.length;
  const isNote = end > least && all[end - 1] === NOTE;
  if (isNote) end -= 1;
  const last = all[end - 1] ?? '';
  const period = end > least && (last === EACH_YEAR || parsePeriod(last) !== null) ? last : null;
  if (period !== null) end -= 1;
  const at = all.findIndex((one, index) => index >= least && index < end && (one === EACH_ROW || ROW.test(one)));
  if (at < 0) return { id: all.slice(0, end).join('.'), row: null, period, isNote };
  const id = [...all.slice(0, at), ...all.slice(at + 1, end)].join('.');
  return { id, row: all[at] ?? null, period, isNote };
}

/** The list of a field and its part in a row: `indicators.name` is the `name` of `indicators`. */
function listAndPart(field: Field): { readonly list: string; readonly part: string | null } {
  const { id } = field;
  const segments = id.split('.');
  const list = field.list ?? (field.known ? id : segments.slice(0, segments[0] === OWN ? 2 : 1).join('.'));
  return { list, part: id === list ? null : id.slice(list.length + 1) };
}

const refs = new Remembered<FieldRef>();

/** One and the same object for one key: a workbook has each on every sheet. */
function refOf(key: FieldKey, id: FieldId, row: number | null, period: Period | null, isNote: boolean): FieldRef {
  return refs.get(`${key}\n${id}`, () => makeRef(key, id, row, period, isNote));
}

function makeRef(key: FieldKey, id: FieldId, row: number | null, period: Period | null, isNote: boolean): FieldRef {
  const entry = entryOf(id);
  return {
    key,
    id,
    entry,
    template: period === null ? key : `${keyOf(id, { row })}.${EACH_YEAR}${isNote ? `.${NOTE}` : ''}`,
    list: row === null ? entry.list : listAndPart(entry).list,
    row,
    period,
    year: period?.year ?? null,
    isNote,
    measure: isNote ? null : entry.measure,
    phase: isNote ? null : entry.phase,
  };
}

/** Takes a flat key apart. Any text is a key: one whose field nobody knows is a text of that name. */
export const parseKey = remembering((key): FieldRef => {
  const { id, row, period, isNote } = segmentsOf(key);
  return refOf(key, id, row === null ? null : Number(row), period === null ? null : parsePeriod(period), isNote);
});

/** Names a value. */
export function fieldRef(id: FieldId, at: FieldPosition = {}): FieldRef {
  return refOf(keyOf(id, at), id, at.row ?? null, periodOf(at), at.isNote ?? false);
}

/** The flat key of a value. */
export function keyOf(id: FieldId, at?: FieldPosition): FieldKey {
  if (at === undefined) return id;
  const period = periodOf(at);
  const segments: string[] = [];
  if (at.row == null) segments.push(id);
  else {
    const { list, part } = listAndPart(entryOf(id));
    segments.push(list, String(at.row), ...(part === null ? [] : [part]));
  }
  if (period !== null) segments.push(formatPeriod(period));
  if (at.isNote === true) segments.push(NOTE);
  return segments.join('.');
}

function periodOf({ period, year }: FieldPosition): Period | null {
  return period ?? (year === undefined ? null : { year, part: null });
}

/** The same field in another row of its list. */
export function inRow(ref: FieldRef, row: number): FieldRef {
  return fieldRef(ref.id, { row, period: ref.period, isNote: ref.isNote });
}

/** The 備考 beside a value: of its row, not of its year. */
export function noteOf({ id, row }: FieldRef): FieldRef {
  return fieldRef(id, { row, isNote: true });
}

/** What a definition's key stands for. */
export const parseTemplate = remembering((template): FieldTemplate => {
  const { id, row, period, isNote } = segmentsOf(template);
  const isPerRow = row === EACH_ROW;
  const parts = { id, entry: entryOf(id), row: row === null || isPerRow ? null : Number(row), isPerRow, isNote };
  return period === EACH_YEAR ? { ...parts, isPerYear: true } : { ...parts, isPerYear: false };
});

/** The key that a definition of this value has. */
export function templateOf(ref: FieldRef): string {
  return ref.template;
}

/** As `templateOf`, in whichever row of its list: `own.事業.3.区分` is of `own.事業.{n}.区分`. */
export function templateOfAnyRow({ id, period, row, isNote }: FieldRef): string {
  return templateFor(id, { row: row !== null, year: period !== null, note: isNote });
}

/** The key that a definition of a known field usually has; a list's parts stand in its first row. */
export function usualTemplate(field: Field): string {
  return templateInRow(field, 0);
}

/** As `usualTemplate`, for another row of the field's list. */
export function templateInRow(field: Field, row: number): string {
  if (field.id === field.list) return field.id;
  if (field.list !== null) return withYear(keyOf(field.id, { row }), field);
  return withYear(field.id, field);
}

function withYear(key: string, field: Field): string {
  return field.perYear ? `${key}.${EACH_YEAR}` : key;
}

/** The key template of a field: for each year, for each row of its list, or of the remark beside it. */
export function templateFor(
  id: FieldId,
  each: { readonly year?: boolean; readonly row?: boolean; readonly note?: boolean } = {},
): string {
  const segments: string[] = [];
  if (each.row !== true) segments.push(id);
  else {
    const { list, part } = listAndPart(entryOf(id));
    segments.push(list, EACH_ROW, ...(part === null ? [] : [part]));
  }
  if (each.year === true) segments.push(EACH_YEAR);
  if (each.note === true) segments.push(NOTE);
  return segments.join('.');
}

/** A field of the office's own inside another: a column of a row, a part of a list. */
export function ownPart(whole: OwnFieldId, label: string): OwnFieldId {
  return `${whole}.${ownName(label)}`;
}

/** The value that a definition without years stands for, in a row of its list. */
export function filledIn(template: UndatedTemplate, row: number | null = template.row): FieldRef {
  return refWithoutYear(template, row);
}

/** The value that a definition stands for in a year. */
export function inYear(template: FieldTemplate, time: FieldTime, row: number | null = template.row): FieldRef {
  return fieldRef(template.id, { ...time, row, isNote: template.isNote });
}

/** A value of a dated definition whose year nothing tells, and what is said of all its years at once. It is in no total. */
export function withoutYear(template: DatedTemplate, row: number | null = template.row): FieldRef {
  return refWithoutYear(template, row);
}

/** 備考 of the row that a definition makes across its years. */
export function noteAcross(template: FieldTemplate): FieldRef {
  return noteOf(refWithoutYear(template, template.row));
}

function refWithoutYear({ id, isNote }: FieldTemplate, row: number | null): FieldRef {
  return fieldRef(id, { row, isNote });
}

/** A part of a list by the list's own name: `text` of `actions`. */
export function partId(list: FieldId, part: string): FieldId {
  return `${list}.${part}`;
}

/** The name of a field that nobody knows, from its label. Never the name of another field, whatever the label says. */
export function ownId(label: string): OwnFieldId {
  return `${OWN}.${ownName(label)}`;
}

const UNFIT = /[.{}]/g;

function ownName(label: string): string {
  const name = foldLabel(label).replace(UNFIT, '・');
  return name === '' ? '・' : name;
}

/** The label's words of a field of the office's own; null for any other. */
export function ownLabel(id: FieldId): string | null {
  const [head, name] = id.split('.');
  return head === OWN && name !== undefined && !isKnown(id) ? name : null;
}
