import { RIBBON_ACTIONS } from '../../src/app/ribbon/ribbon-actions';
import { WorkbookError } from '../../src/core/workbook-error';
import { fill } from '../../src/locales/fill';
import { ja } from '../../src/locales/ja';
import { open } from '../../src/taskpane/session/checking';
import { ribbonButtons } from '../../src/taskpane/session/ribbon-buttons';
import { sessionOnSample } from './session-on-sample';

async function ribbon(showPane: () => Promise<void> = async () => undefined, patience = 1000) {
  const bench = await sessionOnSample();
  const elsewhere: string[] = [];
  let shown = 0;
  const press = ribbonButtons(
    bench.session,
    {
      showPane: () => {
        shown += 1;
        return showPane();
      },
      sayElsewhere: async (text) => void elsewhere.push(text),
    },
    patience,
  );
  return { ...bench, press, elsewhere, shown: () => shown, state: () => bench.session.store.get() };
}

test('すべて点検 shows the pane with the findings, and nothing is said elsewhere', async () => {
  const { press, state, elsewhere, shown, port } = await ribbon();
  await press('checkAll');
  expect(state()).toMatchObject({ checked: true, highlights: true, screen: 'findings' });
  expect(state().notice?.text).toMatch(/^点検しました。誤り \d+ 件/);
  expect(port.marks.length).toBeGreaterThan(0);
  expect([shown(), elsewhere]).toEqual([1, []]);
});

test('このシートを点検 shows the findings of that sheet', async () => {
  const { press, state, port } = await ribbon();
  port.select({ sheet: '個票03', row: 4, column: 2 });
  await press('checkSheet');
  expect(state()).toMatchObject({ screen: 'findings', filter: { sheet: '個票03' } });
});

test.each([
  ['makeSummaryList', 'とりまとめ一覧'],
  ['makeRollup', '集計'],
  ['makeFindings', '指摘一覧'],
] as const)('%s makes its sheet, and the pane says so', async (action, sheet) => {
  const { press, state, port, shown } = await ribbon();
  await press(action);
  expect(port.visited.at(-1)?.sheet).toBe(sheet);
  expect(state().notice).toMatchObject({ intent: 'success', text: expect.stringContaining(sheet) });
  expect(shown()).toBe(1);
});

test('強調表示 switches without bringing the pane up', async () => {
  const { press, state, port, shown } = await ribbon();
  await press('checkAll');
  const marks = port.marks.length;
  await press('toggleHighlights');
  expect([state().highlights, port.marks.length]).toEqual([false, 0]);
  await press('toggleHighlights');
  expect([state().highlights, port.marks.length, shown()]).toEqual([true, marks, 1]);
});

test('pressed while the pane still takes its first look, a button is answered after it, once', async () => {
  const { press, session, state } = await ribbon();
  const began: string[] = [];
  session.store.subscribe(() => {
    const task = state().busy?.task;
    if (task && began.at(-1) !== task) began.push(task);
  });
  const looking = open(session);
  const presses = [press('checkAll'), press('checkAll'), press('makeFindings')];
  await Promise.all([looking, ...presses]);
  expect(began).toEqual(['read', 'check', 'write']);
});

test('pressed again later, it is another press', async () => {
  const { press, shown } = await ribbon();
  await press('makeFindings');
  await press('makeFindings');
  expect(shown()).toBe(2);
});

test.each([
  ['refuses to show the pane', () => Promise.reject(new Error('no pane'))],
  [
    'knows of no pane to show',
    () => {
      throw new TypeError('Office.addin is undefined');
    },
  ],
  ['never answers', () => new Promise<void>(() => undefined)],
])('where Excel %s, what the button did is said elsewhere', async (_, showPane) => {
  const { press, elsewhere, state } = await ribbon(showPane, 20);
  await press('makeFindings');
  expect(elsewhere).toEqual([state().notice?.text]);
  expect(elsewhere[0]).toContain('指摘一覧');
});

test.each(RIBBON_ACTIONS)('%s tells an error in words in the pane', async (action) => {
  const { press, port, state, shown } = await ribbon();
  const refuse = () => Promise.reject(new WorkbookError('protected', { sheet: '個票12' }));
  Object.assign(port, { readGrids: refuse, selection: refuse, hasHighlights: refuse, clearHighlights: refuse });
  await press(action);
  expect(state().notice).toMatchObject({ intent: 'error', text: fill(ja.errors.protected, { sheet: '個票12' }) });
  expect(shown()).toBe(1);
});
