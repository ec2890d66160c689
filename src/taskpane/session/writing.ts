import { makeSheets, type SheetOptions } from '../../app/make-sheets';
import { readWorkbook } from '../../app/read-workbook';
import type { SheetId } from '../../core/report/layout/sheet-plan';
import { fill } from '../../locales/fill';
import { type Desk, lay } from './desk';

/** Makes sheets, or makes them again; the first is shown in Excel. */
export function writeSheets(
  desk: Desk,
  ids: readonly [SheetId, ...SheetId[]],
  options: SheetOptions = {},
): Promise<void> {
  return desk.run('write', async (reading) => {
    const { pane } = desk.place.words;
    const made = await makeSheets(desk.place, ids, { ...options, ...reading });
    if (!made) {
      desk.say('warning', pane.noKohyo);
      return;
    }
    await lay(desk, await readWorkbook(desk.place.port));
    const said = fill(made.updated ? pane.writtenUpdated : pane.writtenOne, { sheet: made.names.join('』『') });
    desk.say('success', said);
  });
}

/** 集計シートを作る: its formulas reckon over 個票データ, which comes along. */
export function writeRollup(desk: Desk): Promise<void> {
  return writeSheets(desk, ['rollup', 'data']);
}
