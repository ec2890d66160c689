import { rereadSheets } from '../../app/read-workbook';
import { tellError } from '../../app/tell-error';
import type { SheetOptions } from '../../core/report/content/plan-sheet';
import type { SheetId } from '../../core/report/layout/sheet-plan';
import type { CellByHand, CellDecision, Decision } from '../../core/report/remake/merge/merged-sheet';
import { fill } from '../../locales/fill';
import { applyReading, type Session } from './session';

/** Makes sheets, or makes them again; the first is shown in Excel. */
export function writeSheets(
  session: Session,
  ids: readonly [SheetId, ...SheetId[]],
  options: SheetOptions = {},
  decisions: ReadonlyMap<string, readonly CellDecision[]> = new Map(),
): Promise<void> {
  return session.run('write', async (reading) => {
    const { pane } = session.context.words;
    const { makeSheets, tellByHand, tellMade, tellNotices } = await import('../../app/make-sheets');
    const made = await makeSheets(session.context, ids, { ...options, ...reading, keepsWayBack: true }, decisions);
    if (!made) {
      session.notify('warning', pane.noKohyo);
      return;
    }
    const { remade } = made;
    const { names, canTakeBack } = made;
    session.store.dispatch({ type: 'made', made: { ids, options, remade, names, canTakeBack } });
    const said = tellMade(made, session.context.words);
    const refused = tellNotices(made.notices, session.context.words);
    const byHand = tellByHand(remade, session.context.words);
    const warned = [refused, byHand].filter((one) => one !== null);
    const text = `${said}${warned.join('')}`;
    try {
      const read = await rereadSheets(session.context.port, made.read, names);
      await applyReading(session, read, reading.signal);
    } catch (error) {
      // The sheets stand all the same.
      const why = tellError(error, session.context.words);
      session.notify('warning', `${text}${fill(pane.notReadAgain, { why: why.text })}`, {
        detail: why.detail,
        takesBack: canTakeBack,
      });
      return;
    }
    session.notify(warned.length === 0 ? 'success' : 'warning', text, { takesBack: canTakeBack });
  });
}

/** What is decided about cells that somebody wrote by hand: the sheets are made again by it. */
export async function decideByHand(
  session: Session,
  sheet: string,
  cells: readonly CellByHand[],
  decision: Decision,
): Promise<void> {
  const { made } = session.store.get();
  if (!made) return;
  const decisions = cells.map(({ row, column, theirs }): CellDecision => ({ row, column, theirs, decision }));
  await writeSheets(session, made.ids, made.options, new Map([[sheet, decisions]]));
}

/** 集計シートを作る: its formulas reckon over 年度別データ, which comes along. */
export function writeRollup(session: Session): Promise<void> {
  return writeSheets(session, ['rollup', 'yearly']);
}
