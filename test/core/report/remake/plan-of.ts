import type { PlannedCell, SheetPlan } from '../../../../src/core/report/layout/sheet-plan';

interface Brief {
  readonly name: string;
  readonly cells?: readonly (Omit<PlannedCell, 'look'> & Partial<Pick<PlannedCell, 'look'>>)[];
  readonly tables?: SheetPlan['tables'];
}

/** A plan of a sheet in short: its name, its cells and tables, all else as plain as can be. */
export function sheetPlan({ name, cells = [], tables = [] }: Brief): SheetPlan {
  return {
    id: 'rollup',
    name,
    widths: [],
    heights: {},
    cells: cells.map((cell) => ({ look: 'text', ...cell })),
    merges: [],
    tables,
    charts: [],
    freeze: null,
    filter: null,
    print: {
      paper: 'A4',
      orientation: 'landscape',
      titleRows: null,
      area: { top: 0, left: 0, bottom: 0, right: 0 },
      breaksBefore: [],
      header: '',
      footer: '',
    },
  };
}
