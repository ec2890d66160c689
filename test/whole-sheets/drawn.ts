import { addressOf } from '../../src/core/grid/address';
import type { PlannedCell, PlannedRange, PlannedValue, SheetPlan } from '../../src/core/report/layout/sheet-plan';

const range = ({ top, left, bottom, right }: PlannedRange) =>
  `${addressOf({ row: top, column: left })}:${addressOf({ row: bottom, column: right })}`;

function said(value: PlannedValue | null): string {
  if (value === null) return '·';
  if (value.kind === 'number') return String(value.value);
  if (value.kind === 'formula') return `${value.formula} ⇒ ${value.cached}`;
  return `“${value.text.replaceAll('\n', '⏎')}”`;
}

function drawnCell({ value, look, numberFormat, link, dressed }: PlannedCell): string {
  const more = [look === 'text' ? '' : look, numberFormat, link && `→ ${link}`, dressed && 'dressed'].filter(Boolean);
  return `${said(value)}${more.length > 0 ? ` (${more.join(', ')})` : ''}`;
}

/** The cells of a row; what is the same over several of them is said once. */
function drawnRow(cells: readonly PlannedCell[]): string {
  const stretches: { from: number; to: number; words: string }[] = [];
  for (const cell of [...cells].sort((a, b) => a.column - b.column)) {
    const words = drawnCell(cell);
    const last = stretches.at(-1);
    if (last && last.words === words && last.to === cell.column - 1) last.to = cell.column;
    else stretches.push({ from: cell.column, to: cell.column, words });
  }
  const letters = (column: number) => addressOf({ row: 0, column }).slice(0, -1);
  return stretches
    .map(({ from, to, words }) => `${letters(from)}${to > from ? `–${letters(to)}` : ''} ${words}`)
    .join(' | ');
}

/** All that a sheet's plan says, a line for each row, to be read beside the workbook that it was made of. */
export function drawn(plan: SheetPlan): string {
  const { print } = plan;
  const rows = [...new Set(plan.cells.map(({ row }) => row))].sort((a, b) => a - b);
  const list = (name: string, lines: readonly string[]) => (lines.length === 0 ? [] : [name, ...lines]);
  const lines = [
    `${plan.name} (${plan.id})`,
    `widths ${plan.widths.join(' ')}`,
    `frozen ${plan.freeze ? `${plan.freeze.rows} rows, ${plan.freeze.columns} columns` : 'nothing'}`,
    `filter ${plan.filter ? range(plan.filter) : 'none'}`,
    `${print.paper} ${print.orientation}, ${range(print.area)}, every page: ${
      print.titleRows ? `rows ${print.titleRows.from + 1}–${print.titleRows.to + 1}` : 'nothing'
    }, breaks before rows ${print.breaksBefore.map((row) => row + 1).join(' ') || 'none'}`,
    `header ${print.header || '–'}; footer ${print.footer || '–'}`,
    ...(plan.identity
      ? [
          `rows told by columns ${JSON.stringify(plan.identity.columns)}, called by ${plan.identity.name}${plan.identity.nearNames ? ', near names' : ''}`,
        ]
      : []),
    ...(plan.headings ? [`headings rows ${plan.headings.top + 1}–${plan.headings.bottom + 1}`] : []),
    ...(plan.theirs ? [`room for columns of theirs after ${plan.theirs.join(' ')}`] : []),
    ...(plan.previousRows ? [`rows of before: ${plan.previousRows}`] : []),
    ...list(
      'merged',
      plan.merges.map((one) => `  ${range(one)}`),
    ),
    ...list(
      'tables',
      plan.tables.map((one) => `  ${one.name} ${range(one.range)}: ${one.columns.join(' | ')}`),
    ),
    ...list(
      'charts',
      plan.charts.map(
        ({ title, type, categories, series, frame }) =>
          `  ${type} “${title}” over ${range(categories)}: ${series.map((one) => `${one.name} ${range(one.values)}`).join(', ')}; in ${range(frame)}`,
      ),
    ),
    ...list(
      'choices',
      (plan.choices ?? []).map((one) => `  ${range(one.range)}: ${one.words.join('、')}`),
    ),
    ...rows.map((row) => {
      const height = plan.heights[row] === undefined ? '' : ` (${plan.heights[row]} pt)`;
      return `${row + 1}${height} ${drawnRow(plan.cells.filter((cell) => cell.row === row))}`;
    }),
  ];
  return `${lines.join('\n')}\n`;
}
