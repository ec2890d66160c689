import type { CellRef, Grid } from '../../grid/grid';
import { textAt, usedRange } from '../../grid/grid';
import type { ReportWords } from '../report-words';
import { type LineCode, parseLineCode } from './line-code';

/** What a section wrote behind a finding of 指摘一覧. */
export interface WrittenAnswer {
  /** Where it is written. */
  readonly cell: CellRef;
  readonly section: string;
  readonly sheet: string;
  readonly cells: string;
  readonly message: string;
  /** Its 照合番号; `null` in lists of earlier versions, and where somebody took it away. */
  readonly code: LineCode | null;
  readonly text: string;
  /** The file that it came in; left out: the workbook itself. */
  readonly file?: string;
}

/** The rows of the list that somebody answered. Its columns are found by their headings: people add some and sort. */
export function writtenAnswers(list: Grid, { report }: ReportWords): WrittenAnswer[] {
  const range = usedRange(list);
  if (range === null) return [];
  const wanted = [
    report.findingSection,
    report.findingSheet,
    report.findingCell,
    report.findingMessage,
    report.findingAnswer,
  ];
  const found: WrittenAnswer[] = [];
  let columns: readonly number[] | null = null;
  let codeColumn = -1;
  for (let row = range.top; row <= range.bottom; row += 1) {
    const texts = Array.from({ length: range.right + 1 }, (_, column) => textAt(list, row, column));
    if (columns === null) {
      const places = wanted.map((heading) => texts.indexOf(heading));
      if (places.every((place) => place >= 0)) {
        columns = places;
        codeColumn = texts.indexOf(report.findingCode);
      }
      continue;
    }
    const [section = '', sheet = '', cells = '', message = '', text = ''] = columns.map((at) => texts[at] ?? '');
    const column = columns.at(-1);
    const code = codeColumn < 0 ? null : parseLineCode(texts[codeColumn] ?? '');
    if (text.trim() !== '' && sheet !== '' && column !== undefined)
      found.push({ cell: { sheet: list.sheet, row, column }, section, sheet, cells, message, code, text });
  }
  return found;
}
