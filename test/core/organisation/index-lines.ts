import { parseKey } from '../../../src/core/fields/key';
import { FieldValues } from '../../../src/core/form/field-values';
import type { FieldValue, Kohyo } from '../../../src/core/form/kohyo';
import { matchIndex } from '../../../src/core/organisation/match-index';
import type { IndexEntry, TableCell } from '../../../src/core/organisation/tables';

/** A line of the index, or the 個票 that it means. */
export interface Line {
  readonly number?: string;
  readonly name: string;
  readonly lead?: string;
  readonly pillar?: string;
  readonly category?: string;
}

export function kohyoOf({ number = '', name, lead = '', pillar = '', category = '' }: Line, index: number): Kohyo {
  const sheet = `個票${index + 1}`;
  const value = (key: string, text: string, row: number): FieldValue => ({
    key,
    cell: { sheet, row, column: 2 },
    text,
    kind: text === '' ? 'blank' : 'text',
    value: text === '' ? null : text,
    amount: null,
    unit: null,
    label: null,
    labelText: key,
    field: parseKey(key),
    year: null,
    type: 'text',
  });
  return {
    index,
    form: 'any',
    sheet,
    range: { top: 0, left: 0, bottom: 9, right: 5 },
    years: [],
    fields: new FieldValues([
      value('number', number, 0),
      value('name', name, 1),
      value('lead', lead, 2),
      value('pillar', pillar, 3),
      value('category', category, 4),
    ]),
    notices: [],
  };
}

export function entryOf({ number, name, lead, pillar, category }: Line, row: number): IndexEntry {
  const cell = (text: string, column: number): TableCell => ({ text, cell: { sheet: '一覧', row, column } });
  return {
    page: number === undefined ? null : cell(number, 0),
    department: null,
    rank: null,
    name: cell(name, 3),
    lead: lead === undefined ? null : cell(lead, 4),
    pillar: pillar === undefined ? null : cell(pillar, 5),
    category: category === undefined ? null : cell(category, 6),
    note: null,
  };
}

export function matched(entries: readonly Line[], sheets: readonly Line[]): string[] {
  const { pairs, entriesAlone, kohyoAlone } = matchIndex(entries.map(entryOf), sheets.map(kohyoOf));
  return [
    ...pairs.map(({ entry, kohyo }) => `${entry.name.text} = ${kohyo.sheet}`),
    ...entriesAlone.map(({ name }) => `${name.text} = ―`),
    ...kohyoAlone.map(({ sheet }) => `― = ${sheet}`),
  ];
}
