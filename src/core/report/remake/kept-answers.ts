import type { Grid } from '../../grid/grid';
import { textAt, usedRange } from '../../grid/grid';

/** What sections answered in a written 指摘一覧, found again by sheet, cell and message. */
export interface Answers {
  readonly get: (finding: readonly [sheet: string, cell: string, message: string]) => string | undefined;
}

/** `headings` are those of the list, the third, fourth, sixth and last being sheet, cell, message and answer. */
export function answersIn(previous: Grid | undefined, headings: readonly string[]): Answers {
  const found = new Map<string, string>();
  const range = previous === undefined ? null : usedRange(previous);
  if (previous !== undefined && range !== null) {
    let columns: number[] | null = null;
    for (let row = range.top; row <= range.bottom; row += 1) {
      const texts = Array.from({ length: range.right + 1 }, (_, column) => textAt(previous, row, column));
      if (columns === null) {
        const places = [headings[2], headings[3], headings[5], headings.at(-1)].map((each) =>
          texts.indexOf(each ?? ''),
        );
        if (places.every((place) => place >= 0)) columns = places;
        continue;
      }
      const [sheet = '', cell = '', message = '', answer = ''] = columns.map((column) => texts[column] ?? '');
      if (answer.trim() !== '') found.set(keyOf([sheet, cell, message]), answer);
    }
  }
  return { get: (finding) => found.get(keyOf(finding)) };
}

function keyOf(finding: readonly string[]): string {
  return JSON.stringify(finding.map((part) => part.replace(/\s+/g, ' ').trim()));
}
