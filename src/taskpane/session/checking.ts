import { checkAll, checkSheet } from '../../app/check-workbook';
import { readWorkbook } from '../../app/read-workbook';
import type { CellRef } from '../../core/grid/grid';
import type { Finding } from '../../core/rules/finding';
import { fill } from '../../locales/fill';
import { keyedFindings } from './finding-keys';
import { applyReading, renewHighlights, type Session } from './session';

/** First look at the workbook. Highlights that stand from another day mean that it was checked. */
export function open(session: Session): Promise<void> {
  return session.run('read', async (options) => {
    await applyReading(session, await readWorkbook(session.context.port, options), options.signal);
    if (await session.context.port.hasHighlights()) {
      session.store.dispatch({ type: 'highlighted', on: true });
      session.store.dispatch({ type: 'checked' });
    }
  });
}

/** Says how much a check found. */
export function notifyFound(session: Session, findings: readonly Finding[]): void {
  const { pane } = session.context.words;
  const count = (severity: Finding['severity']): number =>
    findings.filter((finding) => finding.severity === severity).length;
  if (findings.length === 0) session.notify('success', pane.checkedClean);
  else
    session.notify(
      'success',
      fill(pane.checkedFound, { errors: count('error'), warnings: count('warning'), infos: count('info') }),
    );
}

/** すべて点検: reads, checks, highlights, and shows the findings. */
export function checkEverything(session: Session): Promise<void> {
  return session.run('check', async (options) => {
    const { read, examination, findings } = await checkAll(session.context, options);
    session.store.dispatch({ type: 'examined', read, examination });
    session.store.dispatch({ type: 'checked' });
    session.store.dispatch({ type: 'highlighted', on: true });
    session.store.dispatch({ type: 'filter', filter: { sheet: null } });
    if (findings.length > 0) session.store.dispatch({ type: 'screen', screen: 'findings' });
    notifyFound(session, findings);
  });
}

/** このシートを点検: the same for the sheet that is open. */
export function checkOpenSheet(session: Session): Promise<void> {
  return session.run('check', async (options) => {
    const { sheet } = await session.context.port.selection();
    const { read, examination, findings } = await checkSheet(session.context, sheet, options);
    session.store.dispatch({ type: 'examined', read, examination });
    session.store.dispatch({ type: 'checked' });
    session.store.dispatch({ type: 'highlighted', on: true });
    session.store.dispatch({ type: 'filter', filter: { sheet } });
    session.store.dispatch({ type: 'screen', screen: 'findings' });
    notifyFound(session, findings);
  });
}

/** The switch 強調表示. */
export function setHighlights(session: Session, on: boolean): Promise<void> {
  return session.run('fix', async () => {
    if (on) {
      session.store.dispatch({ type: 'highlighted', on });
      session.store.dispatch({ type: 'checked' });
      await renewHighlights(session, '');
    } else {
      await session.context.port.clearHighlights();
      session.store.dispatch({ type: 'highlighted', on });
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
  return goTo(session, finding.cell);
}
