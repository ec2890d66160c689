import type { Examination } from '../../../src/core/examine.types';
import { parseKey } from '../../../src/core/fields/key';
import { FieldValues } from '../../../src/core/form/field-values';
import type { Form } from '../../../src/core/form/form';
import type { FieldValue, Kohyo } from '../../../src/core/form/kohyo';
import { unitOfLabel } from '../../../src/core/notation/stated-unit';
import { claimsOf } from '../../../src/core/organisation/department-slips';
import { leadsOf } from '../../../src/core/organisation/leads';
import { matchIndexes } from '../../../src/core/organisation/matched-indexes';
import { readOrganisation } from '../../../src/core/organisation/organisation';
import { emptyState } from '../../../src/core/state/state';

type Fields = Readonly<Record<string, string | number>>;

/** A 個票 with these fields, one per row of column B of its own sheet. Amounts are whole numbers, △ for minus. */
export function kohyo(index: number, fields: Fields, more: Partial<Kohyo> = {}): Kohyo {
  const sheet = more.sheet ?? `個票${String(index + 1).padStart(2, '0')}`;
  const entries = Object.entries(fields).map(([key, value], row): [string, FieldValue] => [
    key,
    fieldValue(key, value, sheet, row),
  ]);
  const years = [...new Set(entries.flatMap(([, value]) => value.year ?? []))].sort((a, b) => a - b);
  return {
    index,
    form: 'saibara',
    sheet,
    range: { top: 0, left: 0, bottom: entries.length, right: 5 },
    years,
    fields: new FieldValues(entries.map(([, value]) => value)),
    notices: [],
    ...more,
  };
}

function fieldValue(key: string, value: string | number, sheet: string, row: number): FieldValue {
  const text = String(value);
  const measured = /^(hours|effect)\./.test(key);
  const number = typeof value === 'number' ? value : measured && /^△?[0-9,]+$/.test(text) ? numberOf(text) : null;
  const kind =
    text === '' ? 'blank' : number !== null ? 'number' : text === '－' ? 'none' : text === '未定' ? 'pending' : 'text';
  return {
    key,
    cell: { sheet, row, column: 1 },
    text,
    kind,
    value: kind === 'number' ? number : kind === 'text' ? text : null,
    amount:
      measured && number !== null
        ? {
            kind: 'number',
            value: number,
            sign: text.startsWith('△') ? '△' : null,
            unit: null,
            power: 0,
            basis: 'total',
            per: null,
            note: null,
            formula: null,
            fullWidth: false,
            numeric: typeof value === 'number',
          }
        : measured && kind !== 'number'
          ? { kind, note: null }
          : null,
    unit: measured ? unitOfLabel(key.startsWith('hours') ? '（時間）' : '（千円）') : null,
    label: { sheet, row, column: 0 },
    labelText: key,
    field: parseKey(key),
    year: /\.(\d{4})$/.test(key) ? Number(key.slice(-4)) : null,
    type: measured ? 'amount' : 'text',
  };
}

function numberOf(text: string): number {
  return Number(text.replace('△', '-').replaceAll(',', ''));
}

/** 彩原市 is no real city. */
export const SAIBARA: Form = {
  version: 1,
  id: 'saibara',
  name: '彩原市改革シート',
  source: { publisher: '彩原市', document: '改革プラン' },
  shape: 'block',
  titles: ['改革シート'],
  groups: [],
  fields: [],
  remarks: [],
  joins: [],
  years: [2024, 2025, 2026],
  vocabulary: { pillar: [], category: [], pairs: [] },
  ratings: [
    { mark: '◎', meaning: '計画を上回った', grade: 4 },
    { mark: '○', meaning: '計画どおり', grade: 3 },
  ],
  headings: {},
};

export function examination(sheets: readonly Kohyo[], more: Partial<Examination> = {}): Examination {
  const tables = more.tables ?? { indexes: [], organisations: [], sheets: [] };
  const state = more.state ?? emptyState();
  const indexes = matchIndexes(tables, sheets);
  const organisation = readOrganisation(state.departments, tables, claimsOf(sheets, tables));
  return {
    grids: [],
    kohyoList: sheets,
    unread: [],
    forms: new Map([['saibara', SAIBARA]]),
    tables,
    indexes,
    organisation,
    leads: leadsOf(sheets, organisation, indexes),
    directions: new Map(),
    state,
    findings: [],
    ignored: [],
    rollup: { totals: [], groups: [] },
    ...more,
  };
}
