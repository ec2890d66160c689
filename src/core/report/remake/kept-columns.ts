import type { Grid } from '../../grid/grid';
import type { SummaryCells, SummaryColumn } from '../layout/summary-column';
import type { ReportWords } from '../report-words';
import { matchRows } from './match-rows';
import { readWrittenSummary } from './written-summary';

export interface KeptColumns {
  /** Ours, with those that people added where they stood. */
  readonly columns: readonly SummaryColumn[];
  /** Per entry one text for each added column, in the order of `columns`. */
  readonly texts: readonly (readonly string[])[];
}

/** Columns that people added to the list (委員会意見 …), to be written again beside the rows they belong to. */
export function keptColumns(
  previous: Grid,
  own: readonly SummaryColumn[],
  entries: readonly { readonly cells: SummaryCells }[],
  words: ReportWords,
): KeptColumns {
  const written = readWrittenSummary(previous, own, words);
  if (written === null || written.added.length === 0) return { columns: own, texts: entries.map(() => []) };
  const lastLevel = own.reduce((last, column, index) => (column.level === null ? last : index), -1);
  const placed = written.added.map((added, index) => {
    const found = own.findIndex((column) => column.id !== null && column.id === added.after);
    return { index, heading: added.heading, after: Math.max(found, lastLevel) };
  });
  placed.sort((a, b) => a.after - b.after || a.index - b.index);
  const columns: SummaryColumn[] = placed.filter(({ after }) => after < 0).map(({ heading }) => addedColumn(heading));
  own.forEach((column, place) => {
    columns.push(column);
    for (const added of placed) if (added.after === place) columns.push(addedColumn(added.heading));
  });
  const matches = matchRows(
    written.rows.map((row) => row.cells),
    entries.map((entry) => entry.cells),
  );
  const texts = matches.map((match) =>
    placed.map(({ index }) => (match === null ? '' : (written.rows[match]?.added[index] ?? ''))),
  );
  return { columns, texts };
}

function addedColumn(heading: string): SummaryColumn {
  return {
    id: null,
    heading,
    look: 'answer',
    level: null,
    share: { weight: 22, least: 12 },
  };
}
