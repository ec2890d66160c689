import type { Examination } from '../core/examine.types';
import type { Mark } from '../core/port';
import type { Finding } from '../core/rules/finding';
import type { ActionContext } from './action-context';
import { type ReadOptions, readWorkbook, stopIfCancelled, type WorkbookRead } from './read-workbook';

export interface Checked {
  readonly read: WorkbookRead;
  readonly examination: Examination;
  /** The findings that were asked for: of one sheet, or all. */
  readonly findings: readonly Finding[];
}

const gravity = { error: 0, warning: 1, info: 2 } as const;

/** One highlight per cell, by its gravest finding. Information alone colours nothing: there is nothing to put right. */
export function marksOf(findings: readonly Finding[]): readonly Mark[] {
  const marks = new Map<string, Mark>();
  for (const { cell, severity, code } of findings) {
    if (severity === 'info') continue;
    const key = `${cell.sheet}\n${cell.row}:${cell.column}`;
    const there = marks.get(key);
    if (!there || gravity[severity] < gravity[there.severity]) marks.set(key, { cell, severity, code });
  }
  return [...marks.values()];
}

/** Reads and checks every sheet, and highlights what was found. */
export async function checkAll(place: ActionContext, options: ReadOptions = {}): Promise<Checked> {
  const read = await readWorkbook(place.port, options);
  const examination = await place.examine(read, options.signal);
  stopIfCancelled(options.signal);
  await place.port.highlight(marksOf(examination.findings));
  return { read, examination, findings: examination.findings };
}

/**
 * Checks one sheet. All sheets are read, since a sheet is also compared with the others;
 * highlights that stand on other sheets stay.
 */
export async function checkSheet(place: ActionContext, sheet: string, options: ReadOptions = {}): Promise<Checked> {
  const read = await readWorkbook(place.port, options);
  const examination = await place.examine(read, options.signal);
  const findings = examination.findings.filter((finding) => finding.cell.sheet === sheet);
  const others = await place.port.hasHighlights();
  stopIfCancelled(options.signal);
  await place.port.highlight(marksOf(others ? examination.findings : findings));
  return { read, examination, findings };
}

/** Highlights off when any stand, else checks and shows them. Returns whether they stand now. */
export async function toggleHighlights(place: ActionContext, options: ReadOptions = {}): Promise<boolean> {
  if (await place.port.hasHighlights()) {
    await place.port.clearHighlights();
    return false;
  }
  const { findings } = await checkAll(place, options);
  return marksOf(findings).length > 0;
}
