import { displayWidth, padEnd, padStart } from './display-width';

export interface TextColumn {
  readonly heading: string;
  readonly align: 'left' | 'right';
}

/** A table in plain text, its columns in line although full-width characters take two places. Lines end without blanks. */
export function textTable(columns: readonly TextColumn[], rows: readonly (readonly string[])[], indent = ''): string[] {
  const lines = [columns.map(({ heading }) => heading), ...rows];
  const widths = columns.map((_, at) => Math.max(...lines.map((line) => displayWidth(line[at] ?? ''))));
  return lines.map((line) =>
    (
      indent +
      columns.map(({ align }, at) => (align === 'left' ? padEnd : padStart)(line[at] ?? '', widths[at] ?? 0)).join('  ')
    ).trimEnd(),
  );
}
