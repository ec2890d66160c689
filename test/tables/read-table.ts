import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A row of a table of cases; `line` is its place in the file, 1 being the heading. */
export interface TableRow {
  readonly line: number;
  /** The cell under a heading. Throws for a heading that the table does not have. */
  cell(heading: string): string;
}

function splitLine(line: string): string[] {
  const cells: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < line.length; at += 1) {
    const character = line.charAt(at);
    if (quoted && character === '"' && line.charAt(at + 1) === '"') {
      cell += '"';
      at += 1;
    } else if (character === '"') quoted = !quoted;
    else if (character === ',' && !quoted) {
      cells.push(cell);
      cell = '';
    } else cell += character;
  }
  return [...cells, cell];
}

/** Reads test/tables/NAME.csv. */
export function readTable(name: string): readonly TableRow[] {
  return tableRows(readFileSync(join(__dirname, `${name}.csv`), 'utf8'), `${name}.csv`);
}

/** The rows of a CSV text, one a line; `\n` in a cell stands for a line break. `name` is for messages. */
export function tableRows(text: string, name: string): readonly TableRow[] {
  const [heading = '', ...lines] = text.trimEnd().split('\n');
  const headings = splitLine(heading);
  return lines.map((line, index) => {
    const cells = splitLine(line);
    return {
      line: index + 2,
      cell(wanted) {
        const column = headings.indexOf(wanted);
        if (column < 0) throw new Error(`${name} has no column ${wanted}`);
        return (cells[column] ?? '').replaceAll('\\n', '\n');
      },
    };
  });
}

/** Runs each row and tells all that came out otherwise: `line N: 「…」 expected … got …`. */
export function differences(
  rows: readonly TableRow[],
  subject: string,
  judge: (row: TableRow) => { readonly expected: unknown; readonly got: unknown },
): readonly string[] {
  return rows.flatMap((row) => {
    const { expected, got } = judge(row);
    const [wanted, found] = [JSON.stringify(expected), JSON.stringify(got)];
    return wanted === found ? [] : [`line ${row.line}: 「${row.cell(subject)}」 expected ${wanted} got ${found}`];
  });
}
