import type { PlannedCell, SheetPlan } from '../core/report/layout/sheet-plan';
import { OUR_MARK } from '../core/report/remake/our-sheets';

/** Texts that programs like to take for something else. */
export const TRICKY_TEXTS = [
  '=1+1',
  '+5',
  '-3',
  '@x',
  '6/10',
  '0101',
  '1e5',
  "'quoted",
  'TRUE',
  '#N/A',
  '_x000D_',
  ' 余白 ',
];

interface Row {
  readonly link: string;
  readonly name: string;
}

/** A small list as the reports plan it: title, heading row, one row per item with a link, and a number. */
export function listPlan(rows: readonly Row[], changes: Partial<SheetPlan> = {}): SheetPlan {
  const text = (row: number, column: number, words: string, look: PlannedCell['look']): PlannedCell => ({
    row,
    column,
    value: { kind: 'text', text: words },
    look,
  });
  const cells: PlannedCell[] = [
    text(0, 0, '彩原市 取組一覧', 'title'),
    text(1, 0, `令和6年度${OUR_MARK}`, 'subtitle'),
    text(2, 0, '取組', 'heading'),
    text(2, 1, '時間', 'heading'),
    text(2, 2, '個票', 'heading'),
  ];
  rows.forEach(({ name, link }, place) => {
    const row = 3 + place;
    cells.push(
      text(row, 0, name, 'text'),
      {
        row,
        column: 1,
        value: { kind: 'number', value: -20 * (place + 1) },
        look: 'number',
        numberFormat: '#,##0;"△ "#,##0;0',
      },
      { ...text(row, 2, String(place + 1), 'link'), link },
    );
  });
  const last = 2 + rows.length;
  return {
    id: 'summary',
    name: '取組一覧',
    widths: [30, 10, 8],
    heights: { 0: 27, 2: 36 },
    cells,
    merges: [],
    tables: [],
    charts: [],
    freeze: { rows: 3, columns: 1 },
    filter: null,
    print: {
      paper: 'A3',
      orientation: 'landscape',
      titleRows: { from: 2, to: 2 },
      area: { top: 0, left: 0, bottom: last, right: 2 },
      breaksBefore: [],
      header: '',
      footer: '&P / &N',
    },
    ...changes,
  };
}

/** Every tricky text in a column, to be read again. */
export function textPlan(): SheetPlan {
  const cells = TRICKY_TEXTS.map(
    (words, row): PlannedCell => ({ row, column: 0, value: { kind: 'text', text: words }, look: 'text' }),
  );
  const area = { top: 0, left: 0, bottom: cells.length - 1, right: 0 };
  const plan = listPlan([]);
  return {
    ...plan,
    name: '文字',
    cells,
    freeze: null,
    heights: {},
    widths: [20],
    print: { ...plan.print, area, titleRows: null },
  };
}
