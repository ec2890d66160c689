import { type Coloured, checkAll, checkSheet, colour, type Found } from '../../app/check-workbook';
import { readWorkbook, stopIfCancelled } from '../../app/read-workbook';
import { tellColours } from '../../app/tell-colours';
import type { CellRef } from '../../core/grid/grid';
import type { Finding } from '../../core/rules/finding';
import { fill } from '../../locales/fill';
import { keyedFindings } from './finding-keys';
import { applyReading, notifyColours, renewHighlights, type Session } from './session';

/** First look at the workbook. Highlights that stand from another day mean that it was checked. */
export function open(session: Session): Promise<void> {
  return session.run('read', async (options) => {
    await applyReading(session, await readWorkbook(session.context.port, options), options.signal);
    let coloured = false;
    const { error } = await colour(async () => {
      coloured = await session.context.port.hasHighlights();
      return [];
    });
    if (coloured) {
      session.store.dispatch({ type: 'highlighted', on: true });
      session.store.dispatch({ type: 'checked' });
    }
    if (error !== null) session.notifyError(error);
  });
}

/** Says how much a check found, and which sheets took no colour. */
export function notifyFound(session: Session, findings: readonly Finding[], coloured?: Coloured): void {
  const { words } = session.context;
  const count = (severity: Finding['severity']): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const found =
    findings.length === 0
      ? words.pane.checkedClean
      : fill(words.pane.checkedFound, { errors: count('error'), warnings: count('warning'), infos: count('info') });
  const colours = coloured ? tellColours(coloured, words) : null;
  session.notify(colours === null ? 'success' : 'warning', `${found}${colours ?? ''}`);
}

/** Shows what was found, before anything is coloured. */
function show(session: Session, { read, examination }: Found, sheet: string | null): void {
  session.store.dispatch({ type: 'examined', read, examination });
  session.store.dispatch({ type: 'checked' });
  session.store.dispatch({ type: 'highlighted', on: true });
  session.store.dispatch({ type: 'filter', filter: { sheet } });
}

/** すべて点検: reads, checks, highlights, and shows the findings. */
export function checkEverything(session: Session): Promise<void> {
  return session.run('check', async (options) => {
    const { findings, coloured } = await checkAll(session.context, {
      ...options,
      onFound: (found) => {
        show(session, found, null);
        if (found.findings.length > 0) session.store.dispatch({ type: 'screen', screen: 'findings' });
      },
    });
    stopIfCancelled(options.signal);
    notifyFound(session, findings, coloured);
  });
}

/** このシートを点検: the same for the sheet that is open. */
export function checkOpenSheet(session: Session): Promise<void> {
  return session.run('check', async (options) => {
    const { read, highlights } = session.store.get();
    const { findings, coloured } = await checkSheet(session.context, read && { read, highlights }, {
      ...options,
      onFound: (found) => {
        show(session, found, found.sheet);
        session.store.dispatch({ type: 'screen', screen: 'findings' });
      },
    });
    stopIfCancelled(options.signal);
    notifyFound(session, findings, coloured);
  });
}

/** The switch 強調表示. */
export function setHighlights(session: Session, on: boolean): Promise<void> {
  return session.run('fix', async () => {
    if (on) {
      session.store.dispatch({ type: 'highlighted', on });
      session.store.dispatch({ type: 'checked' });
      notifyColours(session, await renewHighlights(session, ''));
    } else {
      const refusals = await session.context.port.clearHighlights();
      session.store.dispatch({ type: 'highlighted', on });
      notifyColours(session, { refusals, error: null });
    }
  });
}

/** Shows a cell in the sheet. */
export function goTo(session: Session, cell: CellRef): Promise<void> {
  return session.runInBackground(() => session.context.port.goTo(cell));
}

/** Selects a finding; the sheet follows. */
export function selectFinding(session: Session, key: string): Promise<void> {
  const finding = keyedFindings(session.store.get().examination?.findings ?? []).byKey.get(key);
  if (!finding) return Promise.resolve();
  session.store.dispatch({ type: 'select', key });
  const { sheet } = finding.cell;
  // Excel goes to no cell of a hidden sheet.
  if (session.store.get().examination?.grids.find((grid) => grid.sheet === sheet)?.hidden) {
    session.notify('info', fill(session.context.words.pane.sheetHidden, { sheet }));
    return Promise.resolve();
  }
  return goTo(session, finding.cell);
}
