import { layOutKohyo } from '../../scripts/sample/lay-out-kohyo';
import { write } from '../../scripts/sample/sheet';
import { parseAddress } from '../../src/core/grid/address';
import { textAt, usedRange, valueAt } from '../../src/core/grid/grid';
import { openFile } from '../../src/xlsx';
import type { CityItem } from './year-city';

/** Cells of a 個票 that a section wrote otherwise. */
export type Written = Readonly<Record<string, string | number | null>>;

/** What a section wrote on the sheet of a file that was handed out to it. */
export async function filledIn(
  bytes: Uint8Array,
  { section, number, item }: Pick<CityItem, 'section' | 'number' | 'item'>,
  changes: Written = {},
): Promise<Uint8Array> {
  const port = await openFile(bytes);
  const [grid] = (await port.readGrids()).filter(({ sheet }) => sheet.startsWith('個票'));
  if (!grid) throw new Error(`no 個票 for ${section}`);
  const sheet = layOutKohyo(grid.sheet, number, item);
  for (const [cell, value] of Object.entries(changes)) write(sheet, cell, value);
  const edits = [...sheet.cells].flatMap(([address, { value, style }]) => {
    const at = parseAddress(address);
    if (!at || ['title', 'heading', 'group', 'label', 'numberLabel'].includes(style)) return [];
    const before = valueAt(grid, at.row, at.column);
    return before === value ? [] : [{ cell: { sheet: grid.sheet, ...at }, before, value, numberFormat: null }];
  });
  // The names of plan rows stand in label cells, which sections fill in, too.
  const tasks = [13, 14, 15].map((row) => ({ row, value: sheet.cells.get(`B${row}`)?.value ?? null }));
  const named = tasks.map(({ row, value }) => ({
    cell: { sheet: grid.sheet, row: row - 1, column: 1 },
    before: valueAt(grid, row - 1, 1),
    value,
    numberFormat: null,
  }));
  await port.applyEdits([...edits, ...named.filter(({ before, value }) => before !== value)]);
  return port.save();
}

/** A 指摘一覧 with a section's answers. `to`: the answer to a finding about a field; `null` for none. */
export async function answeredIn(bytes: Uint8Array, to: (field: string) => string | null): Promise<Uint8Array> {
  const port = await openFile(bytes);
  const [grid] = await port.readGrids();
  const range = grid && usedRange(grid);
  if (!grid || !range) throw new Error('the list is blank');
  const rows = Array.from({ length: range.bottom + 1 }, (_, row) =>
    Array.from({ length: range.right + 1 }, (__, column) => textAt(grid, row, column)),
  );
  const heading = rows.findIndex((row) => row.includes('課の回答'));
  const column = (name: string) => rows[heading]?.indexOf(name) ?? -1;
  const edits = rows.flatMap((row, at) => {
    const said = at > heading && row[column('セル')] !== '' ? to(row[column('項目')] ?? '') : null;
    const cell = { sheet: grid.sheet, row: at, column: column('課の回答') };
    return said === null ? [] : [{ cell, before: null, value: said, numberFormat: null }];
  });
  await port.applyEdits(edits);
  return port.save();
}
