import { RIBBON_ACTIONS, type RibbonAction, runRibbonAction } from '../../../src/app/ribbon/ribbon-actions';
import type { RibbonNews } from '../../../src/app/ribbon/ribbon-channel';
import { WorkbookError } from '../../../src/core/workbook-error';
import { fill } from '../../../src/locales/fill';
import { ja } from '../../../src/locales/ja';
import { sessionOnSample } from '../../taskpane/session-on-sample';

async function press(action: RibbonAction, bench?: Awaited<ReturnType<typeof sessionOnSample>>, paneIsOpen = false) {
  const { session, port } = bench ?? (await sessionOnSample());
  const said: string[] = [];
  let completed = 0;
  const told: RibbonNews[] = [];
  const tell = async (news: RibbonNews): Promise<boolean> => told.push(news) > 0 && paneIsOpen;
  const say = async (text: string): Promise<void> => void said.push(text);
  await runRibbonAction(action, session.context, { say, tell }, { completed: () => completed++ });
  return { said, told, completed, port };
}

test.each([
  ['makeSummaryList', 'とりまとめ一覧'],
  ['makeRollup', '集計'],
  ['makeFindings', '指摘一覧'],
] as const)('%s shows its sheet, which speaks for itself', async (action, sheet) => {
  const { said, completed, port } = await press(action);
  expect(port.visited.at(-1)?.sheet).toBe(sheet);
  expect(said).toEqual([]);
  expect(completed).toBe(1);
});

test('すべて点検 highlights, and says how much was found and where to read it', async () => {
  const { said, completed, port } = await press('checkAll');
  expect(port.marks.length).toBeGreaterThan(0);
  expect(said).toEqual([expect.stringMatching(/点検.*\d+.*\d+.*\d+/)]);
  expect(said[0]?.endsWith(ja.pane.seePane)).toBe(true);
  expect(completed).toBe(1);
});

test('このシートを点検 names the sheet', async () => {
  const bench = await sessionOnSample();
  bench.port.select({ sheet: '個票03', row: 4, column: 2 });
  const { said, port } = await press('checkSheet', bench);
  expect(said[0]).toContain('個票03');
  expect(port.marks.every(({ cell }) => cell.sheet === '個票03')).toBe(true);
});

test.each(RIBBON_ACTIONS)('%s tells an error in words, and Excel hears that it is done', async (action) => {
  const bench = await sessionOnSample();
  const refuse = () => Promise.reject(new WorkbookError('protected', { sheet: '個票12' }));
  Object.assign(bench.port, { readGrids: refuse, selection: refuse, hasHighlights: refuse });
  const { said, completed } = await press(action, bench);
  expect(said).toEqual([fill(ja.errors.protected, { sheet: '個票12' })]);
  expect(completed).toBe(1);
});

test.each(['makeSummaryList', 'makeRollup', 'makeFindings', 'checkAll'] as const)(
  '%s says kindly when there is no 個票',
  async (action) => {
    const { said } = await press(action, await sessionOnSample([]));
    expect(said).toEqual([ja.pane.noKohyo]);
  },
);

test('Excel hears that it is done even when the message cannot be shown', async () => {
  const { session } = await sessionOnSample();
  let completed = 0;
  const dumb = () => Promise.reject(new Error('no dialog'));
  await expect(
    runRibbonAction(
      'checkAll',
      session.context,
      { say: dumb, tell: async () => false },
      { completed: () => completed++ },
    ),
  ).rejects.toThrow('no dialog');
  expect(completed).toBe(1);
});

test('with the pane open, the pane shows what was checked and no window opens', async () => {
  const bench = await sessionOnSample();
  bench.port.select({ sheet: '個票03', row: 4, column: 2 });
  expect(await press('checkSheet', bench, true)).toMatchObject({
    said: [],
    told: [{ kind: 'checked', sheet: '個票03' }],
  });
  expect(await press('checkAll', bench, true)).toMatchObject({ said: [], told: [{ kind: 'checked', sheet: null }] });
});

test('the pane is told whether highlights stand', async () => {
  const bench = await sessionOnSample();
  expect((await press('toggleHighlights', bench)).told).toEqual([{ kind: 'highlights', on: true }]);
  expect((await press('toggleHighlights', bench)).told).toEqual([{ kind: 'highlights', on: false }]);
});
