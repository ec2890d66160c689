/** @jest-environment ./test/taskpane/components/page-environment.cjs */
import { ja } from '../../../src/locales/ja';
import { RollupScreen } from '../../../src/taskpane/rollup/rollup-screen';
import { checkEverything } from '../../../src/taskpane/session/checking';
import { workbook } from '../../cli/workbooks';
import { sessionOn } from '../session-on-sample';
import { type Pane, paneWith } from './pane';

const { pane: say } = ja;
const NO_RESULT = { C20: null, D20: null, E20: null, C21: null, C22: null, C23: null };

/** Three 個票 of two 部: their hours and effects, nothing reported yet. */
const BOOK = workbook(
  [1, { ...NO_RESULT, C6: '総務部人事課', C17: 100, D17: 200, E17: 300, C18: 10, D18: null, E18: null }],
  [
    2,
    { ...NO_RESULT, C6: '総務部契約課', C17: -40, D17: -40, E17: '未定', C18: null, D18: null, E18: null, F17: null },
  ],
  [4, { ...NO_RESULT, C6: '市民部市民課', C17: 7, D17: null, E17: null, C18: null, D18: null, E18: null, F17: null }],
);

async function rolled(book = BOOK): Promise<Pane> {
  const pane = await paneWith(<RollupScreen />, await sessionOn(book));
  await pane.happens(() => checkEverything(pane.session));
  return pane;
}

/** The table under a caption: each row with the texts of its cells, behind them the range below it. */
function table(caption: string, place = 0): string[][] {
  const found = [...document.body.querySelectorAll('table')].filter(
    (one) => one.querySelector('caption')?.textContent === caption,
  )[place];
  if (!found) throw new Error(`no table ${caption}`);
  const rows: string[][] = [];
  for (const row of found.querySelectorAll('tbody tr, tfoot tr')) {
    const texts = [...row.querySelectorAll('th, td')].map((cell) => cell.textContent ?? '');
    const range = texts.find((text) => text.startsWith('最小'));
    if (range === undefined) rows.push(texts);
    else rows.at(-1)?.push(range);
  }
  return rows;
}

const HOURS = '業務量削減 目標（時間）';

test('before anything was checked there is nothing', async () => {
  const pane = await paneWith(<RollupScreen />, await sessionOn(BOOK));
  expect(pane.text()).toBe('');
});

test('without amounts there is nothing to add, and no sheet can be made', async () => {
  const none = { C17: null, D17: null, E17: null, C18: null, D18: null, E18: null };
  const pane = await rolled(workbook([1, { ...NO_RESULT, ...none }]));
  expect(pane.text()).toContain(say.nothingToAdd);
  expect(pane.all('button')).toEqual([]);
});

test('each year with what is written, what is meant and what is left out, and their sum', async () => {
  await rolled();
  // 2024: 100 − 40 + 7; 2025: 200 − 40; 2026: 300, 未定 left out. The △ of 契約課 is undetermined: 80 either way.
  expect(table(HOURS)).toEqual([
    ['令和6年度', '67', '67', '－', '最小 67～最大 147'],
    ['令和7年度', '160', '160', '－', '最小 160～最大 240'],
    ['令和8年度', '300', '300', '1 か所'],
    ['計', '527', '527', '1 か所', '最小 527～最大 687'],
  ]);
});

test('by 部, then by whatever is chosen, with the number of 個票', async () => {
  const pane = await rolled();
  const groups = (): string[] => {
    const rows = table(HOURS, 1);
    return rows.flatMap((row, at) => (row.length === 1 ? [`${row[0]} ${rows[at + 1]?.slice(0, 2).join(' ')}`] : []));
  };
  expect(groups()).toEqual(['総務部 2 520', '市民部 1 7']);
  const [, dimension] = pane.all('combobox');
  if (!dimension) throw new Error('no choice of groups');
  await pane.choose(dimension, 'section');
  expect(groups()).toEqual(expect.arrayContaining([expect.stringMatching(/人事課 1 600$/)]));
  expect(groups()).toHaveLength(3);
  await pane.choose(dimension, 'year');
  expect(groups().map((one) => one.split(' ')[0])).toEqual(['令和6年度', '令和7年度', '令和8年度']);
});

test('only what stands in the book can be chosen; another measure shows its own figures and unit', async () => {
  const pane = await rolled();
  const [figure] = pane.all('combobox');
  if (!figure) throw new Error('no choice of figures');
  expect([...figure.querySelectorAll('option')].map(({ textContent }) => textContent)).toEqual([
    say.hoursTarget,
    say.effectTarget,
  ]);
  await pane.choose(figure, 'effectTarget');
  expect(table('財政効果 目標（千円）').map(([year, written]) => [year, written])).toEqual([['令和6年度', '10']]);
});

test('bars say their figure and range to those who hear them, and nothing is drawn for a group without any', async () => {
  const pane = await rolled();
  const heard = () => [...document.body.querySelectorAll('[role=img]')].map((one) => one.getAttribute('aria-label'));
  expect(heard()).toEqual(['総務部　520時間（520～680）', '市民部　7時間']);
  const [figure] = pane.all('combobox');
  if (figure) await pane.choose(figure, 'effectTarget');
  expect(heard()).toEqual(['総務部　10千円']);
});

test('a figure shows the cells behind it, with the reason for each that is left out, and closes again', async () => {
  const pane = await rolled();
  const [sum] = pane.all('button', /^令和8年度の記載どおり 300/);
  if (!sum)
    throw new Error(
      pane
        .all('button')
        .map((one) => one.ariaLabel)
        .join(),
    );
  await pane.press(sum);
  const dialog = pane.the('dialog');
  expect(dialog.textContent).toContain('1 か所の合計 300時間');
  expect(dialog.textContent).toContain('E17');
  expect(dialog.textContent).toContain(say.cellsLeftOut);
  expect(dialog.textContent).toContain(say.reasonPending);
  await pane.press(pane.the('button', say.close));
  expect(pane.all('dialog')).toEqual([]);
});

test('the sheet is made, and not twice while something is under way', async () => {
  const pane = await rolled();
  await pane.happens(() => pane.session.store.dispatch({ type: 'began', task: 'check' }));
  expect(pane.the('button', say.makeRollup).getAttribute('aria-disabled')).toBe('true');
  await pane.press(pane.the('button', say.makeRollup));
  expect((await pane.port.readGrids()).map(({ sheet }) => sheet)).not.toContain('集計');
  await pane.happens(() => pane.session.store.dispatch({ type: 'ended' }));
  await pane.press(pane.the('button', say.makeRollup));
  expect((await pane.port.readGrids()).map(({ sheet }) => sheet)).toContain('集計');
});

test('評価 are counted per group once there are any', async () => {
  const pane = await rolled();
  expect(pane.text()).not.toContain(say.ratingsHeading);
  document.body.replaceChildren();
  const rated = await rolled(
    workbook(
      [1, { C6: '総務部人事課', C23: '○' }],
      [2, { C6: '総務部契約課', C23: '◎' }],
      [4, { C6: '市民部市民課', C23: '○' }],
    ),
  );
  expect(rated.text()).toContain(say.ratingsHeading);
  expect(table('')).toEqual([
    ['総務部', '1', '1'],
    ['市民部', '0', '1'],
  ]);
});
