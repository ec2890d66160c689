import type { PlannedCell, PlannedRange, SheetPlan } from '../../../src/core/report/layout/sheet-plan';

/** What a reader sees in a cell; '' for a blank one. */
export function shown(cell: PlannedCell | undefined): string {
  if (!cell || cell.value === null) return '';
  if (cell.value.kind === 'text') return cell.value.text;
  return String(cell.value.kind === 'number' ? cell.value.value : cell.value.cached);
}

export function cellAt(plan: SheetPlan, row: number, column: number): PlannedCell | undefined {
  return plan.cells.find((cell) => cell.row === row && cell.column === column);
}

/** The rows from `from` on as text, row by row. */
export function textRows(plan: SheetPlan, from = 0): string[][] {
  const rows: string[][] = [];
  for (let row = from; row <= plan.print.area.bottom; row += 1) {
    rows.push(Array.from({ length: plan.print.area.right + 1 }, (_, column) => shown(cellAt(plan, row, column))));
  }
  return rows;
}

export function overlap(a: PlannedRange, b: PlannedRange): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** What every plan must keep to, whatever it holds. Returns what is wrong, in words. */
export function faultsOf(plan: SheetPlan): string[] {
  const faults: string[] = [];
  const { area } = plan.print;
  plan.merges.forEach((merge, index) => {
    if (merge.top < area.top || merge.bottom > area.bottom || merge.left < area.left || merge.right > area.right) {
      faults.push(`merge ${JSON.stringify(merge)} leaves the area`);
    }
    for (const other of plan.merges.slice(index + 1)) {
      if (overlap(merge, other)) faults.push(`merges overlap: ${JSON.stringify([merge, other])}`);
    }
    for (const row of plan.print.breaksBefore) {
      if (merge.top < row && row <= merge.bottom) faults.push(`a page break tears ${JSON.stringify(merge)}`);
    }
  });
  const seen = new Set<string>();
  for (const cell of plan.cells) {
    const key = `${cell.row},${cell.column}`;
    if (seen.has(key)) faults.push(`cell ${key} twice`);
    seen.add(key);
  }
  for (const [row, height] of Object.entries(plan.heights)) {
    if (height > 409.5 || height <= 0) faults.push(`row ${row} is ${height} pt high`);
  }
  if (!/^[^\\/?*[\]:]{1,31}$/u.test(plan.name)) faults.push(`sheet name ${plan.name}`);
  return faults;
}
