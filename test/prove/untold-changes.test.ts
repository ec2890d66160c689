import { sampleWorkbook, sceneOn } from '../../scripts/prove/refusals/scene';
import { enter, LIKELY } from '../../src/embedded-excel';
import { checkEverything, open } from '../../src/taskpane/session/checking';
import { follow } from '../../src/taskpane/session/live';
import { until } from '../until';

test('what several cells get at once, in an Excel that does not tell of it, is found when its sheet is opened', async () => {
  const { excel, session } = await sceneOn(await sampleWorkbook(), {
    temperament: { ...LIKELY, events: 'cellByCell' },
  });
  await open(session);
  await checkEverything(session);
  const stop = await follow(session, 0);
  const found = session.store.get().examination?.findings.find(({ code }) => code === 'K201');
  if (!found) throw new Error('the sample has no blank field');
  const { sheet, row, column } = found.cell;
  const live = excel.workbook.sheetOf(sheet);
  const other = excel.workbook.sheets.find((one) => one !== live);
  if (!other) throw new Error('the sample has one sheet');
  excel.workbook.activate(other);
  await session.runInBackground(async () => {});
  const { read } = session.store.get();
  enter(live, { top: row, left: column, bottom: row + 1, right: column }, () => '人事課', new Date(0));
  excel.workbook.activate(live);
  await until(() => session.store.get().read !== read);
  expect(session.store.get().examination?.findings).not.toContainEqual(
    expect.objectContaining({ cell: found.cell, code: 'K201' }),
  );
  await stop();
});
