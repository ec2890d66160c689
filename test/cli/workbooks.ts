import type { Item } from '../../scripts/sample/item';
import { ITEMS } from '../../scripts/sample/items';
import { layOutKohyo } from '../../scripts/sample/lay-out-kohyo';
import { write } from '../../scripts/sample/sheet';
import { writeXlsx } from '../../scripts/sample/write-xlsx';

type Written = Readonly<Record<string, string | number | null>>;

/** 個票 of the sample's items, the changes made on each: C17–E17 hours, C18–E18 effect, C23 評価. */
export function workbook(...kohyo: readonly (readonly [place: number, changes?: Written])[]): Uint8Array {
  const sheets = kohyo.map(([place, changes = {}], at) => {
    const item: Item | undefined = ITEMS[place - 1];
    if (!item) throw new Error(`no item ${place}`);
    const sheet = layOutKohyo(`個票${String(at + 1).padStart(2, '0')}`, place, item);
    for (const [cell, value] of Object.entries(changes)) write(sheet, cell, value);
    return sheet;
  });
  return writeXlsx(sheets, 'test');
}
