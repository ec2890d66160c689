/** @jest-environment ./test/taskpane/components/page-environment.cjs */
import { parseAddress } from '../../../src/core/grid/address';
import type { Grid } from '../../../src/core/grid/grid';
import { ja } from '../../../src/locales/ja';
import { NoticeBar } from '../../../src/taskpane/frame/notice-bar';
import { checkEverything } from '../../../src/taskpane/session/checking';
import { SummaryScreen } from '../../../src/taskpane/summary/summary-screen';
import { workbook } from '../../cli/workbooks';
import { sessionOn } from '../session-on-sample';
import { type Pane, paneWith } from './pane';

const { pane: say } = ja;
const LIST = 'とりまとめ一覧';
const NAMES = ['窓口の予約', '文書の電子化', '公用車の共用'];

/** Three 個票; their numbers run against the order of their sheets. */
const BOOK = workbook(
  [1, { C3: NAMES[0] ?? '', F2: 30 }],
  [2, { C3: NAMES[1] ?? '', F2: 20 }],
  [4, { C3: NAMES[2] ?? '', F2: 10 }],
);

async function checked(book = BOOK): Promise<Pane> {
  const pane = await paneWith(
    <>
      <NoticeBar />
      <SummaryScreen />
    </>,
    await sessionOn(book),
  );
  await pane.happens(() => checkEverything(pane.session));
  return pane;
}

/** The names of items in the order of the preview's rows. */
const previewed = (): string[] =>
  [...document.body.querySelectorAll(`section[aria-label="${say.previewCaption}"] tbody tr`)].map(
    (row) => NAMES.find((name) => row.textContent?.includes(name)) ?? row.textContent ?? '',
  );
const headings = (): string[] =>
  [...document.body.querySelectorAll(`section[aria-label="${say.previewCaption}"] th`)].map(
    ({ textContent }) => textContent ?? '',
  );
const sheetsOf = async (pane: Pane) => (await pane.port.readGrids()).map(({ sheet }) => sheet);
async function listOf(pane: Pane): Promise<Grid> {
  const found = (await pane.port.readGrids()).find(({ sheet }) => sheet === LIST);
  if (!found) throw new Error('no list');
  return found;
}
/** Somebody types over a cell. */
async function typed(pane: Pane, sheet: string, address: string, before: string, value: string): Promise<void> {
  const place = parseAddress(address);
  if (!place) throw new Error(address);
  await pane.happens(() => pane.port.applyEdits([{ cell: { sheet, ...place }, before, value, numberFormat: null }]));
  await pane.happens(() => checkEverything(pane.session));
}
/** Somebody types over what the list says of an item. */
async function typedInList(pane: Pane, before: string, value: string): Promise<void> {
  const grid = await listOf(pane);
  const row = grid.values.findIndex((cells) => cells.includes(before));
  const column = grid.values[row]?.indexOf(before) ?? -1;
  if (row < 0 || column < 0) throw new Error(`${before} is not in the list`);
  const cell = { sheet: LIST, row: row + grid.top, column: column + grid.left };
  await pane.happens(() => pane.port.applyEdits([{ cell, before, value, numberFormat: null }]));
  await pane.happens(() => checkEverything(pane.session));
}
const make = (pane: Pane) =>
  pane.press(pane.all('button', new RegExp(`^(?:${say.make}|${say.update})$`))[0] ?? pane.the('button', say.make));

test('before anything was checked it is blank', async () => {
  const pane = await paneWith(<SummaryScreen />, await sessionOn(BOOK));
  expect(pane.text()).toBe('');
});

test('the first rows are shown as they would be written, in the order that is chosen', async () => {
  const pane = await checked();
  const [, order] = pane.all('combobox');
  if (!order) throw new Error('no choice of order');
  await pane.choose(order, 'workbook');
  expect(previewed()).toEqual(NAMES);
  await pane.choose(order, 'number');
  expect(previewed()).toEqual([...NAMES].reverse());
  expect(pane.text()).toContain('はじめの 3 行');
});

test('each year has its own plan and the next one’s', async () => {
  const pane = await checked();
  const [year] = pane.all('combobox');
  if (!year) throw new Error('no choice of year');
  expect([...year.querySelectorAll('option')].map(({ textContent }) => textContent)).toEqual([
    '令和6年度',
    '令和7年度',
    '令和8年度',
  ]);
  const plans = () => headings().filter((heading) => heading.endsWith('計画'));
  await pane.choose(year, '2024');
  expect(plans()).toEqual(['令和6年度計画', '令和7年度計画']);
  await pane.choose(year, '2025');
  expect(plans()).toEqual(['令和7年度計画', '令和8年度計画']);
});

test('it is made once, and then brought up to date; what the 個票 say otherwise by then is told beforehand', async () => {
  const pane = await checked();
  expect(pane.text()).toContain(say.changesFirst);
  await make(pane);
  expect(await sheetsOf(pane)).toContain(LIST);
  expect(pane.all('button', say.update)).toHaveLength(1);
  expect(pane.text()).toContain(say.changesNone);
  await typed(pane, '個票01', 'C3', '窓口の予約', '窓口の事前予約');
  expect(pane.text()).not.toContain(say.changesNone);
  expect(pane.text()).toContain('窓口の事前予約');
  await make(pane);
  expect((await sheetsOf(pane)).filter((sheet) => sheet.startsWith(LIST))).toEqual([LIST]);
  expect((await listOf(pane)).values.flat()).toContain('窓口の事前予約');
});

test('a cell of the list put right by hand is asked about, and stays or goes as answered', async () => {
  const pane = await checked();
  await make(pane);
  await typedInList(pane, '文書の電子化', '文書管理の電子化');
  await make(pane);
  expect((await listOf(pane)).values.flat()).toContain('文書管理の電子化');
  expect(pane.text()).toContain('手で直されたセル 1 か所');
  // One cell needs no button for all.
  expect(pane.all('button', say.byHandTakeBackAll)).toEqual([]);
  await pane.press(pane.the('button', say.byHandTakeBack));
  const values = (await listOf(pane)).values.flat();
  expect(values).toContain('文書の電子化');
  expect(values).not.toContain('文書管理の電子化');
});

test('the news of what was made anew stays until it is closed', async () => {
  const pane = await checked();
  await make(pane);
  await typed(pane, '個票01', 'C3', '窓口の予約', '窓口の事前予約');
  await make(pane);
  expect(pane.text()).toContain('『とりまとめ一覧』を作り直しました');
  await pane.press(pane.the('button', say.remadeClose));
  expect(pane.text()).not.toContain('『とりまとめ一覧』を作り直しました');
});

test('nothing is made while something is under way', async () => {
  const pane = await checked();
  await pane.happens(() => pane.session.store.dispatch({ type: 'began', task: 'check' }));
  const buttons = pane.all('button', new RegExp(`${say.make}$`));
  expect(buttons).toHaveLength(6);
  for (const button of buttons) await pane.press(button);
  expect(await sheetsOf(pane)).toEqual(['個票01', '個票02', '個票03']);
});

test.each([
  [say.makeFindings, '指摘一覧'],
  [say.makeData, '個票データ'],
  [say.makeYearly, '年度別データ'],
  [say.makeProposals, '提案状況'],
  [say.makePriorities, '優先順位一覧'],
])('%s is made by its own button', async (name, sheet) => {
  const pane = await checked();
  await pane.press(pane.the('button', `${name} ${say.make}`));
  const sheets = await sheetsOf(pane);
  expect(sheets.filter((one) => !one.startsWith('個票0'))).toEqual([sheet]);
});

test('another form of the list is kept in the workbook and shown', async () => {
  const pane = await checked();
  expect(headings()).toContain('担当課の評価');
  const layout = pane.all('combobox')[2];
  if (!layout) throw new Error('no choice of layout');
  await pane.choose(layout, 'plan');
  expect((await pane.port.readState()).layout).toBe('plan');
  expect(headings()).not.toContain('担当課の評価');
});
