import type { Item } from '../../scripts/sample/item';
import { ITEMS } from '../../scripts/sample/items';
import { layOutKohyo } from '../../scripts/sample/lay-out-kohyo';
import { layOutIndex, layOutOrganisation } from '../../scripts/sample/lay-out-tables';
import { write } from '../../scripts/sample/sheet';
import { writeXlsx } from '../../scripts/sample/write-xlsx';
import { examineWorkbook } from '../../src/core/examine';
import type { Examination } from '../../src/core/examine.types';
import type { State } from '../../src/core/state/state';
import { emptyState } from '../../src/core/state/state';
import { BUILT_IN_FORMS } from '../../src/forms';
import { readFileGrids } from '../../src/xlsx/grids/read-file';

type Written = Readonly<Record<string, string | number | null>>;

function called(name: string): Item {
  const found = ITEMS.find((item) => item.name === name);
  if (!found) throw new Error(`the sample has no item ${name}`);
  return found;
}

/** Longer than the highest row that Excel has. */
const LONG = Array.from({ length: 60 }, (_, at) => `${at + 1}か所目の点検の結果を台帳に記した。`).join('\n');

/**
 * Seven 個票 of 彩原市 over five 部, each with something of its own. Rows as layOutKohyo lays them: 17 hours, 18 effect, 20 results, 21 hours
 * and 22 effect that came of it, 23 評価, 24 課題, 25 改善点; columns C–E are 令和6–8年度.
 */
const PLACED: readonly (readonly [item: Item, changes: Written])[] = [
  [called('窓口受付時間の見直し'), {}],
  // △ that nothing explains.
  [called('会議の縮減による時間外勤務の抑制'), { C17: '△120', D17: '△960', E17: '△1920' }],
  // Amounts as people write them: a range, about so much, undecided, in words.
  [called('ふるさと納税の返礼品の充実'), { C18: '約9,000万円', D18: '100,000～125,000', E18: '未定', C22: 91500 }],
  // A text higher than a row may be; no 評価 yet.
  [called('証明書のコンビニ交付の利用促進'), { C20: LONG, C23: null, C21: 280 }],
  [called('市税等の納期内納付の促進'), { C21: 95, C22: 2800, C23: '△' }],
  // A section that the city does not list, words with a comma and a formula's beginning.
  [called('公園の維持管理の包括委託'), { C6: '建設部みどり課', C24: '=委託先, 単価の見直し', C17: '多少' }],
  // What came of it is missing, though a 評価 stands there.
  [called('学校プールの共同利用'), { C20: null, C21: '－', C22: 0, C25: null }],
];

/** The workbook as it is examined. `changes`: by the place of the 個票, 1 being the first. */
export function cityGrids(changes: Readonly<Record<number, Written>> = {}) {
  const items = PLACED.map(([item]) => item);
  const sheets = PLACED.map(([item, own], at) => {
    const sheet = layOutKohyo(`個票${String(at + 1).padStart(2, '0')}`, at + 1, item);
    for (const [address, value] of Object.entries({ ...own, ...changes[at + 1] })) write(sheet, address, value);
    return sheet;
  });
  const index = layOutIndex(items);
  // 委員会意見 stands beside the office's own index, as offices put it there.
  write(index, 'I3', '委員会意見');
  write(index, 'J3', '回答');
  write(index, 'I5', '会議の数ではなく時間を目標にすべき。');
  write(index, 'J5', '令和7年度から時間で示す。');
  return readFileGrids(writeXlsx([...sheets, layOutOrganisation(items), index], '彩原市')).grids;
}

export const OFFICE: State = {
  ...emptyState(),
  currentYear: 2024,
  received: [
    {
      sheet: '個票02',
      section: '人事課',
      file: '受信/人事課.xlsx',
      saved: '2024-05-08T09:00:00Z',
      at: '2024-05-10T01:00:00Z',
      first: '2024-05-01T01:00:00Z',
      content: 'x',
      open: [],
      declined: [],
    },
  ],
  answered: [{ section: '市民部 収納課', at: '2024-06-03T02:00:00Z', lines: 3, asked: 4 }],
};

/** `places`: of its 個票 only these, 1 being the first, and no tables. */
export function examinedCity(places: readonly number[] = []): Examination {
  const wanted = places.map((place) => `個票0${place}`);
  const grids = cityGrids().filter(({ sheet }) => wanted.length === 0 || wanted.includes(sheet));
  return examineWorkbook({ grids, state: OFFICE }, { forms: BUILT_IN_FORMS });
}
