import type { MeasuredId } from '../../fields/dictionary';
import { RATING_MARKS } from '../../notation/rating';
import type { Dimension } from '../../rollup/rollup';
import type { ReportWords } from '../report-words';
import type { Condition, Sum } from './rollup-table';
import type { Section } from './sections';
import { sectionKey } from './sections';
import type { FigureColumn, YearlyColumnId } from './yearly-columns';
import type { YearlyRow } from './yearly-rows';
import { MEASURED_ROWS } from './yearly-rows';

/** A chart of more bars cannot be read: the others are one bar. */
export const MOST_BARS = 8;

/** One line of a table of 集計. */
export interface RollupLine {
  /** What stands in its one or two label columns, and is looked for in 年度別データ. */
  readonly names: readonly string[];
  readonly rows: readonly YearlyRow[];
}

/** A table of 集計: its lines, and how they find their rows. */
export interface RollupTable {
  readonly dimension: Dimension;
  readonly conditions: readonly Condition[];
  readonly lines: readonly RollupLine[];
}

/** The tables that the workbook has anything for; that of the sections, the longest, comes last. Sections stand in the office's order. */
export function rollupTables(
  rows: readonly YearlyRow[],
  sections: readonly Section[],
  words: ReportWords,
): RollupTable[] {
  const given = (name: string) => (name === '' ? words.report.notGiven : name);
  const by = (
    dimension: Dimension,
    ids: readonly YearlyColumnId[],
    names: (row: YearlyRow) => string[],
  ): RollupTable => {
    const lines = new Map<string, { names: string[]; rows: YearlyRow[] }>();
    for (const row of rows) {
      const key = JSON.stringify(names(row));
      const line = lines.get(key) ?? { names: names(row), rows: [] };
      line.rows.push(row);
      lines.set(key, line);
    }
    return { dimension, conditions: ids.map((data, column) => ({ data, column })), lines: [...lines.values()] };
  };
  const dated = rows.some((row) => row.year !== null);
  const tables: RollupTable[] = [];
  if (dated) {
    const years = by('year', ['year'], (row) => [row.year === null ? '' : String(row.year)]);
    const lines = years.lines.filter((line) => line.names[0] !== '');
    // Where nothing is measured, asked for or rated by year, every year would say the same.
    if (figureSpecs(rows, 'year').length > 1) {
      tables.push({ ...years, lines: lines.sort((a, b) => Number(a.names[0]) - Number(b.names[0])) });
    }
  }
  const places = new Map(sections.map((section, place) => [sectionKey(section), place]));
  const placeOf = (line: RollupLine) => places.get(sectionKey(line.rows[0]?.section ?? NOBODY)) ?? places.size;
  const byOffice = (table: RollupTable) =>
    togetherByFirst({ ...table, lines: [...table.lines].sort((a, b) => placeOf(a) - placeOf(b)) });
  if (rows.some((row) => row.section.department !== '')) {
    tables.push(byOffice(by('department', ['department'], (row) => [given(row.section.department)])));
  }
  if (rows.some((row) => row.pillar !== '')) tables.push(by('pillar', ['pillar'], (row) => [given(row.pillar)]));
  if (rows.some((row) => row.category !== '')) {
    const table = by('category', ['pillar', 'category'], (row) => [given(row.pillar), given(row.category)]);
    tables.push(togetherByFirst(table));
  }
  if (rows.some((row) => row.section.section !== '')) {
    const departments = rows.some((row) => row.section.department !== '');
    const names = (row: YearlyRow) => [given(row.section.department), given(row.section.section)];
    const table = departments
      ? by('section', ['department', 'section'], names)
      : by('section', ['section'], (row) => [given(row.section.section)]);
    tables.push(byOffice(table));
  }
  return tables;
}

const NOBODY: Section = { department: '', section: '' };

/** Lines of the same first name stand together, first names as they first appear. */
function togetherByFirst(table: RollupTable): RollupTable {
  const firsts = [...new Set(table.lines.map((line) => line.names[0]))];
  return {
    ...table,
    lines: firsts.flatMap((first) => table.lines.filter((line) => line.names[0] === first)),
  };
}

/** A column of figures beside the names. */
export type FigureSpec =
  | { readonly kind: 'figure'; readonly sum: Sum; readonly phase: MeasuredId | null; readonly word: FigureWord }
  | { readonly kind: 'share' };

export type FigureWord =
  | 'count'
  | 'asWritten'
  | 'byConvention'
  | 'low'
  | 'high'
  | 'leftOut'
  | 'needed'
  | 'filled'
  | 'mark';

/** Hours and effect that any 個票 says something of, and the marks that any has. */
export function usedPhases(rows: readonly YearlyRow[]): MeasuredId[] {
  return MEASURED_ROWS.filter((phase) =>
    rows.some(({ figures }) => figures[phase].amounts !== null || figures[phase].leftOut),
  );
}

/** Ratings of a scale (A, 5, 優, 順調) are short: a sentence in the place of one gets no column. */
const LONGEST_RATING = 6;

/** The ratings that stand there, each scale in its own order: ◎ to ×, A to D, words as they were first met; the most used scale first. */
export function usedMarks(rows: readonly YearlyRow[]): string[] {
  const written = [...new Set(rows.map(({ rating }) => rating))].filter(
    (rating) => rating !== '' && [...rating].length <= LONGEST_RATING,
  );
  const marks = RATING_MARKS.filter((mark) => written.includes(mark));
  const ranked = written.filter((rating) => /^[A-Za-z0-9]$/.test(rating)).sort();
  const words = written.filter((rating) => !ranked.includes(rating) && !marks.some((mark) => mark === rating));
  const times = (scale: readonly string[]) => rows.filter(({ rating }) => scale.includes(rating)).length;
  const scales: readonly (readonly string[])[] = [marks, ranked, words];
  return [...scales]
    .sort((a, b) => times(b) - times(a))
    .flat()
    .slice(0, MOST_BARS);
}

/** The figures that a measure has: no range where nothing is open, no cells left out where none is. */
function figuresOf(rows: readonly YearlyRow[], phase: MeasuredId): readonly Exclude<FigureColumn, 'text'>[] {
  const figures = rows.map((row) => row.figures[phase]);
  const open = figures.some(({ amounts }) => amounts?.low !== amounts?.high);
  return [
    'asWritten',
    'byConvention',
    ...(open ? (['low', 'high'] as const) : []),
    ...(figures.some(({ leftOut }) => leftOut) ? (['leftOut'] as const) : []),
  ];
}

/** The columns of figures of a table: 件数, up to five for each measure, completeness, one for each mark. */
export function figureSpecs(rows: readonly YearlyRow[], dimension: Dimension): FigureSpec[] {
  const yearly = dimension === 'year';
  const figure = (sum: Sum, phase: MeasuredId | null, word: FigureWord): FigureSpec => ({
    kind: 'figure',
    sum,
    phase,
    word,
  });
  return [
    figure(yearly ? { kind: 'rows' } : { kind: 'sum', of: 'count' }, null, 'count'),
    ...usedPhases(rows).flatMap((phase) =>
      figuresOf(rows, phase).map((word) => figure({ kind: 'sum', of: `${phase}.${word}` }, phase, word)),
    ),
    ...(rows.some((row) => (yearly ? row.needed : row.neededAll) > 0)
      ? [
          figure({ kind: 'sum', of: yearly ? 'needed' : 'neededAll' }, null, 'needed'),
          figure({ kind: 'sum', of: yearly ? 'filled' : 'filledAll' }, null, 'filled'),
          { kind: 'share' as const },
        ]
      : []),
    ...usedMarks(rows).map((mark) => figure({ kind: 'rating', mark }, null, 'mark')),
  ];
}

/** Columns of figures that a page has room for before its letters become small. */
export const MOST_FIGURES = 14;

/** A table wider than that is several, one below the other; what is of one measure stays together. */
export function figureBlocks(specs: readonly FigureSpec[]): FigureSpec[][] {
  const groupOf = (spec: FigureSpec) =>
    spec.kind === 'share' || spec.word === 'needed' || spec.word === 'filled' ? 'filled' : (spec.phase ?? spec.word);
  const groups: FigureSpec[][] = [];
  for (const spec of specs) {
    const last = groups.at(-1);
    if (last?.[0] !== undefined && groupOf(last[0]) === groupOf(spec)) last.push(spec);
    else groups.push([spec]);
  }
  const blocks: FigureSpec[][] = [];
  for (const group of groups) {
    const last = blocks.at(-1);
    if (last !== undefined && last.length + group.length <= MOST_FIGURES) last.push(...group);
    else blocks.push(group);
  }
  return blocks;
}
