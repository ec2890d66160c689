import { checkAll, checkSheet } from '../../app/check-workbook';
import { readWorkbook } from '../../app/read-workbook';
import type { CellRef } from '../../core/grid/grid';
import type { Finding } from '../../core/rules/finding';
import { fill } from '../../locales/fill';
import { type Desk, lay, renewHighlights } from './desk';
import { keyedFindings } from './finding-keys';

/** First look at the workbook. Highlights that stand from another day mean that it was checked. */
export function open(desk: Desk): Promise<void> {
  return desk.run('read', async (options) => {
    await lay(desk, await readWorkbook(desk.place.port, options), options.signal);
    if (await desk.place.port.hasHighlights()) {
      desk.store.send({ type: 'highlighted', on: true });
      desk.store.send({ type: 'checked' });
    }
  });
}

/** Says how much a check found. */
export function sayFound(desk: Desk, findings: readonly Finding[]): void {
  const { pane } = desk.place.words;
  const count = (severity: Finding['severity']): number =>
    findings.filter((finding) => finding.severity === severity).length;
  if (findings.length === 0) desk.say('success', pane.checkedClean);
  else
    desk.say(
      'success',
      fill(pane.checkedFound, { errors: count('error'), warnings: count('warning'), infos: count('info') }),
    );
}

/** すべて点検: reads, checks, highlights, and shows the findings. */
export function checkEverything(desk: Desk): Promise<void> {
  return desk.run('check', async (options) => {
    const { read, examination, findings } = await checkAll(desk.place, options);
    desk.store.send({ type: 'examined', read, examination });
    desk.store.send({ type: 'checked' });
    desk.store.send({ type: 'highlighted', on: true });
    desk.store.send({ type: 'filter', filter: { sheet: null } });
    if (findings.length > 0) desk.store.send({ type: 'screen', screen: 'findings' });
    sayFound(desk, findings);
  });
}

/** このシートを点検: the same for the sheet that is open. */
export function checkOpenSheet(desk: Desk): Promise<void> {
  return desk.run('check', async (options) => {
    const { sheet } = await desk.place.port.selection();
    const { read, examination, findings } = await checkSheet(desk.place, sheet, options);
    desk.store.send({ type: 'examined', read, examination });
    desk.store.send({ type: 'checked' });
    desk.store.send({ type: 'highlighted', on: true });
    desk.store.send({ type: 'filter', filter: { sheet } });
    desk.store.send({ type: 'screen', screen: 'findings' });
    sayFound(desk, findings);
  });
}

/** The switch 強調表示. */
export function setHighlights(desk: Desk, on: boolean): Promise<void> {
  return desk.run('fix', async () => {
    if (on) {
      desk.store.send({ type: 'highlighted', on });
      desk.store.send({ type: 'checked' });
      await renewHighlights(desk, '');
    } else {
      await desk.place.port.clearHighlights();
      desk.store.send({ type: 'highlighted', on });
    }
  });
}

/** Shows a cell in the sheet. */
export function goTo(desk: Desk, cell: CellRef): Promise<void> {
  return desk.quietly(() => desk.place.port.goTo(cell));
}

/** Selects a finding; the sheet follows. */
export function selectFinding(desk: Desk, key: string): Promise<void> {
  const finding = keyedFindings(desk.store.get().examination?.findings ?? []).byKey.get(key);
  if (!finding) return Promise.resolve();
  desk.store.send({ type: 'select', key });
  return goTo(desk, finding.cell);
}
