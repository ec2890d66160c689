import type { Examination } from '../../examine.types';
import type { FieldValue, Kohyo } from '../../form/kohyo';
import { textOf } from '../../form/kohyo';
import type { CellRef } from '../../grid/grid';
import { foldLabel } from '../../notation/fold';
import { hashText } from '../../notation/hash-text';
import type { Finding } from '../../rules/finding';

/**
 * What a line of 指摘一覧 is about, in a column that people see (照合番号): it stays with the line through sorting, copying, and other words
 * of the rule. `K401-7QXM3ZW2A`: the rule; two letters each for the number and the name of the 個票; three for its field with the kind of
 * fault; two for the years.
 */
export interface LineCode {
  readonly rule: string;
  readonly item: ItemCode;
  readonly field: string;
  /** A bit for each fiscal year, by its last digit; 0 for what has no year. */
  readonly years: number;
}

export interface ItemCode {
  readonly number: string;
  readonly name: string;
}

/** Nobody mistakes one of them for another: no 0, 1, I, O. */
const LETTERS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const PART = 2;
const FIELD = 3;
const WRITTEN = /^(K\d{3})-([2-9A-HJ-NP-Z]{2})([2-9A-HJ-NP-Z]{2})([2-9A-HJ-NP-Z]{3})([2-9A-HJ-NP-Z]{2})$/;

/** Of a line with these findings, which say the same of several years. */
export function lineCodeOf(line: LineFindings, { kohyoList }: Pick<Examination, 'kohyoList'>): LineCode {
  const { finding, findings } = line;
  const kohyo = kohyoList.find(({ index }) => index === finding.kohyoIndex) ?? null;
  const about = kohyo === null ? aboutWorkbook(finding) : [placeIn(kohyo, finding.cell)];
  const years = findings.flatMap(({ cell }) => (kohyo === null ? [] : (yearAt(kohyo, cell) ?? [])));
  return {
    rule: finding.code,
    item: itemCodeOf(kohyo),
    field: short([finding.variant, ...about], FIELD),
    years: years.reduce((bits, year) => bits | (1 << (year % 10)), 0),
  };
}

interface LineFindings {
  /** The first of them. */
  readonly finding: Finding;
  readonly findings: readonly Finding[];
}

/** The letters of a 個票; of one without a number and a name its sheet's; `null`: of the workbook itself. */
export function itemCodeOf(kohyo: Kohyo | null): ItemCode {
  if (kohyo === null) return { number: short([], PART), name: short([], PART) };
  const [number, name] = [foldLabel(textOf(kohyo, 'number')), foldLabel(textOf(kohyo, 'name'))];
  return { number: short([number], PART), name: short(number + name === '' ? [kohyo.sheet] : [name], PART) };
}

export function sameItem(one: ItemCode, other: ItemCode): boolean {
  return one.number === other.number && one.name === other.name;
}

/** Whether this may be the 個票 with its name or its number corrected, or filled in since. */
export function nearItem(item: ItemCode, kohyo: Kohyo): boolean {
  const now = itemCodeOf(kohyo);
  const same = (part: keyof ItemCode) => item[part] === now[part] && item[part] !== short([''], PART);
  return same('number') || same('name') || item.name === short([kohyo.sheet], PART);
}

export function formatLineCode({ rule, item, field, years }: LineCode): string {
  return `${rule}-${item.number}${item.name}${field}${lettersOf(years, PART)}`;
}

/** `null` for what is no 照合番号. */
export function parseLineCode(text: string): LineCode | null {
  const [, rule, number, name, field, years] = WRITTEN.exec(foldLabel(text).toUpperCase()) ?? [];
  if (!rule || !number || !name || !field || !years) return null;
  const bits = [...years].reduceRight((sum, letter) => sum * LETTERS.length + LETTERS.indexOf(letter), 0);
  return { rule, item: { number, name }, field, years: bits };
}

/** The field whose value, else whose label, stands here. */
export function fieldAt({ fields }: Kohyo, cell: CellRef): FieldValue | null {
  const is = (place: CellRef | null) =>
    place !== null && place.sheet === cell.sheet && place.row === cell.row && place.column === cell.column;
  const all = [...fields.values()];
  return all.find((value) => is(value.cell)) ?? all.find((value) => is(value.label)) ?? null;
}

/** The year of the value that stands here; a label speaks of all years. */
function yearAt({ fields }: Kohyo, { sheet, row, column }: CellRef): number | null {
  const own = [...fields.values()].find(
    ({ cell }) => cell.sheet === sheet && cell.row === row && cell.column === column,
  );
  return own?.year ?? null;
}

function withoutYear({ field: { id, row, isNote } }: FieldValue): string {
  return JSON.stringify([id, row, isNote]);
}

function placeIn(kohyo: Kohyo, cell: CellRef): string {
  const field = fieldAt(kohyo, cell);
  return field === null ? `row ${cell.row - kohyo.range.top}` : withoutYear(field);
}

/** A finding about the workbook is told by its sheet and by what it speaks of. */
function aboutWorkbook({ cell, params }: Finding): string[] {
  return [cell.sheet, JSON.stringify(Object.entries(params).sort(([a], [b]) => (a < b ? -1 : 1)))];
}

function short(parts: readonly string[], length: number): string {
  return lettersOf(Number.parseInt(hashText(JSON.stringify(parts)), 36), length);
}

/** A number by its lowest digits, the last of them first. */
function lettersOf(value: number, length: number): string {
  return Array.from({ length }, (_, place) =>
    LETTERS.charAt(Math.floor(value / LETTERS.length ** place) % LETTERS.length),
  ).join('');
}
