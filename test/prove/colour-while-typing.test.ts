import { type Scene, sampleWorkbook, sceneOn } from '../../scripts/prove/refusals/scene';
import { addressOf } from '../../src/core/grid/address';
import { checkEverything, open } from '../../src/taskpane/session/checking';
import { follow } from '../../src/taskpane/session/live';
import { until } from '../until';

/** Somebody fills a blank cell that was asked for, while the pane follows. Gives what Ctrl+Z then takes back, press by press. */
async function afterTyping({ excel, session }: Scene): Promise<{ pressed: string[]; isBack: boolean }> {
  await open(session);
  await checkEverything(session);
  const stop = await follow(session, 0);
  const { read, examination } = session.store.get();
  const blank = examination?.findings.find(({ code }) => code === 'K201');
  if (!blank) throw new Error('the sample has no blank field');
  const { sheet, row, column } = blank.cell;
  const before = excel.workbook.sheetOf(sheet).valueAt(row, column);
  excel.type(sheet, addressOf(blank.cell), '人事課');
  await until(() => session.store.get().read !== read);
  await session.runInBackground(async () => {});
  await stop();
  const pressed: string[] = [];
  for (let step = excel.undo.takeBack(); step; step = excel.undo.takeBack()) pressed.push(step.by);
  return { pressed, isBack: excel.workbook.sheetOf(sheet).valueAt(row, column) === before };
}

test('where a write would cost the person Ctrl+Z, colours wait for 点検: what was typed can be taken back', async () => {
  expect(await afterTyping(await sceneOn(await sampleWorkbook()))).toEqual({ pressed: ['person'], isBack: true });
});

test('there the setting 「入力中も色を付ける」 costs just that', async () => {
  const scene = await sceneOn(await sampleWorkbook());
  scene.session.store.dispatch({ type: 'colourWhileTyping', on: true });
  expect(await afterTyping(scene)).toEqual({ pressed: [], isBack: false });
});

test('where writes are steps of Ctrl+Z, colours follow at once and cost one press more', async () => {
  const { pressed, isBack } = await afterTyping(await sceneOn(await sampleWorkbook(), { undoApi: true }));
  expect(isBack).toBe(true);
  expect(pressed.slice(0, 2)).toEqual(['addin', 'person']);
});
