import type { Item } from '../sample/item';
import { ITEMS } from '../sample/items';
import { layOutKohyo } from '../sample/lay-out-kohyo';
import { layOutIndex, layOutOrganisation } from '../sample/lay-out-tables';
import { write } from '../sample/sheet';
import { writeXlsx } from '../sample/write-xlsx';

/** A slip in every so many 個票, so that findings grow with the sheets as they do in an office. */
const SLIP_EVERY = 4;

interface Options {
  /** How many 個票 of the city come before these. */
  readonly first?: number;
  /** `usual`: a slip in half of the 個票; `many`: a dozen in each. */
  readonly slips?: 'usual' | 'many';
}

/** An .xlsx of so many sheets: 組織一覧, the index, and 個票 of 彩原市's form, no two of them alike. */
export function benchWorkbook(sheets: number, { first = 0, slips = 'usual' }: Options = {}): Uint8Array {
  const items = Array.from({ length: sheets - 2 }, (_, at) => mixedItem(first + at));
  const kohyo = items.map((item, at) => layOutKohyo(`個票${String(at + 1).padStart(4, '0')}`, at + 1, item));
  kohyo.forEach((sheet, at) => {
    if (slips === 'many') for (const [address, slip] of MANY) write(sheet, address, slip);
    if (at % SLIP_EVERY === 0) write(sheet, 'C8', null);
    if (at % SLIP_EVERY === 1) write(sheet, 'C17', '△240（一人当たり）');
  });
  return writeXlsx([layOutOrganisation(items), layOutIndex(items), ...kohyo], '彩原市行政経営改革プラン　取組項目個票');
}

/** Blank where something is wanted, and amounts that are none: nearly every cell of a 個票 is told. */
const MANY: readonly (readonly [string, string | null])[] = [
  ...['C3', 'C4', 'C5', 'C6', 'C7', 'C8', 'C9', 'C10'].map((address) => [address, null] as const),
  ...['C17', 'D17', 'E17', 'C18', 'D18', 'E18'].map((address) => [address, '１，２４０ 時間（一人当たり）'] as const),
];

/** Parts of several of the sample's items: one city writes a thousand different 個票 in much the same words. */
function mixedItem(at: number): Item {
  const part = (step: number): Item => {
    const item = ITEMS[(at + Math.floor(at / ITEMS.length) * step) % ITEMS.length];
    if (!item) throw new Error('the sample has no items');
    return item;
  };
  const round = Math.floor(at / ITEMS.length);
  const own = part(0);
  return {
    ...own,
    name: round === 0 ? own.name : `${own.name}と${part(1).name}（第${round + 1}次）`,
    lead: part(3).lead,
    background: part(7).background,
    approach: part(11).approach,
    goal: part(13).goal,
  };
}
