import type { WriteNotice } from '../core/port';
import type { SheetPlan } from '../core/report/layout/sheet-plan';
import { findTargets, type Target } from './find-targets';
import { setLooks } from './looks';
import { type OldSheet, readOld, rememberArea } from './old-sheet';
import { run } from './run';
import { writeContent } from './write-content';
import { setPrint } from './write-print';
import { setSizes, setStructure } from './write-structure';
import { freeTables, setTables } from './write-tables';

/**
 * Makes each planned sheet, or makes it again in place when it is ours. Gives the names under which they stand.
 * All sheets come first, data before formulas that speak of it, what is only looked at afterwards, print set-up last: whatever
 * Excel refuses on the way, no formula loses its cells, and the next call mends the rest.
 */
export function writeSheets(
  plans: readonly SheetPlan[],
  tell: (notice: WriteNotice) => void = () => undefined,
): Promise<string[]> {
  return run(async (context) => {
    const targets = await findTargets(context, plans);
    const places: Place[] = [];
    for (const target of targets) {
      const { old, plan, name } = target;
      if (old) places.push({ ...target, sheet: old, standing: await readOld(context, old, plan) });
      else places.push({ ...target, sheet: addSheet(context, name, plan), standing: null });
    }
    await context.sync();
    for (const { plan, sheet, standing, tableNames } of [...places].sort(dataFirst)) {
      context.application.suspendScreenUpdatingUntilNextSync();
      const old = standing && freeTables(plan, standing);
      await writeContent(context, sheet, plan, old);
      setTables(sheet, plan, tableNames, old);
      if (old) rememberArea(sheet, plan, old);
      await context.sync();
    }
    for (const { plan, sheet } of places) {
      context.application.suspendScreenUpdatingUntilNextSync();
      setStructure(sheet, plan);
      setLooks(sheet, plan.cells);
      setSizes(sheet, plan);
      await context.sync();
    }
    places.at(-1)?.sheet.activate();
    await context.sync();
    for (const { plan, sheet, name } of places) {
      if (!(await setPrint(context, sheet, plan))) tell({ sheet: name, refused: 'print' });
    }
    return places.map(({ name }) => name);
  });
}

/** Where a plan goes, once the sheet is there. */
interface Place extends Target {
  readonly sheet: Excel.Worksheet;
  /** What stands on it; null on a new sheet. */
  readonly standing: OldSheet | null;
}

/** A new sheet bears our hidden name from the first: should Excel refuse the rest, the next call finds it. */
function addSheet(context: Excel.RequestContext, name: string, plan: SheetPlan): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(name);
  rememberArea(sheet, plan, null);
  return sheet;
}

/** A formula is written after what it may speak of. */
function dataFirst(one: Place, other: Place): number {
  return Number(hasFormulas(one)) - Number(hasFormulas(other));
}

function hasFormulas({ plan }: Target): boolean {
  return plan.cells.some(({ value }) => value?.kind === 'formula');
}
