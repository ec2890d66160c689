import type { Examination } from '../core/examine.types';
import type { ColourRefusal, Mark } from '../core/port';
import type { Finding } from '../core/rules/finding';
import type { ActionContext } from './action-context';
import { type ReadOptions, readOpenSheet, readWorkbook, stopIfCancelled, type WorkbookRead } from './read-workbook';

/** What became of the colours: sheets that took none, or why there are none at all. */
export interface Coloured {
  readonly refusals: readonly ColourRefusal[];
  /** `null` when the host did what it was asked, but for the refusals. */
  readonly error: unknown;
}

export interface Checked {
  readonly read: WorkbookRead;
  readonly examination: Examination;
  /** The findings that were asked for: of one sheet, or all. */
  readonly findings: readonly Finding[];
  /** Findings never wait for their colours, nor fail with them. */
  readonly coloured: Coloured;
}

/** What was found, before anything is coloured. */
export type Found = Omit<Checked, 'coloured'>;

const gravity = { error: 0, warning: 1, info: 2 } as const;

/** One highlight per cell, by its gravest finding. Information alone colours nothing: there is nothing to put right. */
export function marksOf(findings: readonly Finding[]): readonly Mark[] {
  const marks = new Map<string, Mark & Pick<Finding, 'severity'>>();
  for (const { cell, severity, code } of findings) {
    if (severity === 'info') continue;
    const key = `${cell.sheet}\n${cell.row}:${cell.column}`;
    const there = marks.get(key);
    if (!there || gravity[severity] < gravity[there.severity]) marks.set(key, { cell, severity, code });
  }
  return [...marks.values()];
}

/** Colours are best effort: what the host refuses is told, never thrown. */
export async function colour(act: () => Promise<readonly ColourRefusal[]>): Promise<Coloured> {
  try {
    return { refusals: await act(), error: null };
  } catch (error) {
    return { refusals: [], error };
  }
}

export interface CheckOptions<More = unknown> extends ReadOptions {
  /** Called with what was found before anything is coloured. */
  readonly onFound?: (found: Found & More) => void;
}

export interface CheckedSheet {
  readonly sheet: string;
}

/** Reads and checks every sheet, and highlights what was found. */
export async function checkAll(place: ActionContext, options: CheckOptions = {}): Promise<Checked> {
  const read = await readWorkbook(place.port, options);
  const examination = await place.examine(read, options.signal);
  stopIfCancelled(options.signal);
  const found = { read, examination, findings: examination.findings };
  options.onFound?.(found);
  return { ...found, coloured: await colour(() => place.port.highlight(marksOf(examination.findings))) };
}

/** What whoever follows all changes knows of the workbook. */
export interface Followed {
  readonly read: WorkbookRead;
  /** Whether highlights of ours stand. */
  readonly highlights: boolean;
}

/**
 * Checks the sheet that is open, and gives its name. It is also compared with the others: they are read too, unless they are `followed`;
 * highlights that stand on them stay.
 */
export async function checkSheet(
  place: ActionContext,
  followed: Followed | null,
  options: CheckOptions<CheckedSheet> = {},
): Promise<Checked & CheckedSheet> {
  const { sheet, read } = await readOpenSheet(place.port, followed?.read ?? null, options);
  const examination = await place.examine(read, options.signal);
  const findings = examination.findings.filter((finding) => finding.cell.sheet === sheet);
  stopIfCancelled(options.signal);
  const found = { sheet, read, examination, findings };
  options.onFound?.(found);
  const coloured = await colour(async () => {
    const others = followed?.highlights ?? (await place.port.hasHighlights());
    stopIfCancelled(options.signal);
    return place.port.highlight(marksOf(others ? examination.findings : findings));
  });
  return { ...found, coloured };
}

/** Highlights off when any stand, else checks and shows them. Gives whether they stand now, and what refused. */
export async function toggleHighlights(
  place: ActionContext,
  options: ReadOptions = {},
): Promise<{ readonly on: boolean; readonly coloured: Coloured }> {
  if (await place.port.hasHighlights()) {
    return { on: false, coloured: { refusals: await place.port.clearHighlights(), error: null } };
  }
  const { findings, coloured } = await checkAll(place, options);
  return { on: coloured.error === null && marksOf(findings).length > 0, coloured };
}
