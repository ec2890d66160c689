import type { SheetCopy } from '../../src/core/cycle/copies/sheet-copy';
import { addressOf } from '../../src/core/grid/address';
import type { CellRange } from '../../src/core/grid/grid';

const range = ({ top, left, bottom, right }: CellRange) =>
  `${addressOf({ row: top, column: left })}:${addressOf({ row: bottom, column: right })}`;

/** All that is done to a sheet that was copied, a line for each cell that holds something else than its source. */
export function drawnCopy({ source, name, hidden, rows, repeats, edits, free, choices, mark }: SheetCopy): string {
  const lines = [
    `${name} (of ${source}${hidden ? ', hidden' : ''})`,
    ...(rows ? [`only rows ${rows.map(({ from, to }) => `${from + 1}–${to + 1}`).join(' ')}`] : []),
    ...(repeats ?? []).map(({ row, times }) => `row ${row + 1} comes ${times} times more`),
    ...(mark ? [`mark ${JSON.stringify(mark)}`] : []),
    ...(free ? [`free ${free.map(range).join(' ')}`] : []),
    ...(choices ?? []).map((one) => `choose in ${range(one.range)} from ${one.words.sheet}!${range(one.words.range)}`),
    ...[...(edits ?? [])]
      .sort((a, b) => a.row - b.row || a.column - b.column || (a.repetition ?? 0) - (b.repetition ?? 0))
      .map((edit) => {
        const value = edit.value === null ? '·' : JSON.stringify(edit.value);
        const more = [
          edit.numberFormat,
          edit.repetition === undefined ? '' : `repetition ${edit.repetition}`,
          edit.printed && 'printed',
        ].filter(Boolean);
        return `${addressOf(edit)} ${value}${more.length > 0 ? ` (${more.join(', ')})` : ''}`;
      }),
  ];
  return `${lines.join('\n')}\n`;
}
