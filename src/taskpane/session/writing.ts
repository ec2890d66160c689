import { makeSheets, tellRefused } from '../../app/make-sheets';
import { readWorkbook } from '../../app/read-workbook';
import type { SheetOptions } from '../../core/report/content/plan-sheet';
import type { SheetId } from '../../core/report/layout/sheet-plan';
import { fill } from '../../locales/fill';
import { applyReading, type Session } from './session';

/** Makes sheets, or makes them again; the first is shown in Excel. */
export function writeSheets(
  session: Session,
  ids: readonly [SheetId, ...SheetId[]],
  options: SheetOptions = {},
): Promise<void> {
  return session.run('write', async (reading) => {
    const { pane } = session.context.words;
    const made = await makeSheets(session.context, ids, { ...options, ...reading });
    if (!made) {
      session.notify('warning', pane.noKohyo);
      return;
    }
    await applyReading(session, await readWorkbook(session.context.port));
    const said = fill(made.updated ? pane.writtenUpdated : pane.writtenOne, { sheet: made.names.join('』『') });
    const refused = tellRefused(made, session.context.words);
    if (refused === null) session.notify('success', said);
    else session.notify('warning', `${said}${refused}`);
  });
}

/** 集計シートを作る: its formulas reckon over 個票データ, which comes along. */
export function writeRollup(session: Session): Promise<void> {
  return writeSheets(session, ['rollup', 'data']);
}
