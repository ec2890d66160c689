import { foldLabel } from '../../../notation/fold';
import { hashText } from '../../../notation/hash-text';
import type { PlannedCell, RowIdentity, SheetPlan } from '../../layout/sheet-plan';
import { plannedFingerprint } from './fingerprint';
import { usualOf, wordOf } from './worn-word';

/**
 * `top`: title and legend. `heading`: the row by which our columns are found. `line`: of the list. `previous`: in 前回の行, its
 * 個票 gone. `caption`: the words over those rows.
 */
export type MadeRowKind = 'top' | 'heading' | 'line' | 'previous' | 'caption';

/** A row as we made it. */
export interface MadeRow {
  readonly row: number;
  readonly kind: MadeRowKind;
  /** A fingerprint for each of our columns; '' for a blank cell. */
  readonly cells: readonly string[];
  /** What tells the row apart, surest first, as fingerprints; `null` where a row does not have it. */
  readonly signs: readonly (string | null)[];
  /** '' for a row that is about no 個票. */
  readonly name: string;
  /** Places in `cells` that somebody wrote and that the office has accepted as it is. */
  readonly accepted: readonly number[];
  /** How cells are dressed that are not as their column is, by their places in `cells` (worn.ts). */
  readonly worn?: Readonly<Record<string, string>> | undefined;
  /** Points, as we reckoned it; left out by earlier versions, and where the row has the usual height. */
  readonly height?: number | undefined;
}

export interface MadeColumn {
  readonly column: number;
  /** '' under a heading that spans several columns. */
  readonly heading: string;
  /** Characters, as we made it. */
  readonly width: number;
  /** What it says, where lists of other layouts may say the same under other words. */
  readonly says?: string | undefined;
  /** There to be filled in by people: what stands there is theirs, even where we could fill it in ourselves. */
  readonly toFill: boolean;
  /** How its cells in the list are dressed (worn.ts); left out by earlier versions. */
  readonly worn?: string | undefined;
}

/** What we wrote last time on a sheet, so that what people wrote since can be told from it. */
export interface MadeSheet {
  readonly id: SheetPlan['id'];
  readonly name: string;
  /** The name that we gave it, whatever people call it since; left out by earlier versions. */
  readonly called?: string | undefined;
  /** True for a sheet of somebody's own that we fill. */
  readonly own?: boolean | undefined;
  /** Of a sheet of somebody's own: the layout in which we fill it; left out by earlier versions. */
  readonly layout?: string | undefined;
  readonly headingRow: number;
  /** Rows that headings stand in, `headingRow` being the last; left out: one. */
  readonly headingRows?: number | undefined;
  readonly columns: readonly MadeColumn[];
  readonly rows: readonly MadeRow[];
}

/** The columns of a plan that are ours, and how they are read. */
export interface PlanColumns {
  readonly headingRow: number;
  /** Left out: one. */
  readonly headingRows?: number;
  readonly ours: readonly MadeColumn[];
  /** Places in `ours` where a blank cell says what the one above says. */
  readonly repeating: ReadonlySet<number>;
  /** Column → place in `ours`. */
  readonly placeOf: ReadonlyMap<number, number>;
  readonly identity: RowIdentity;
}

/** Where a plan does not say how its rows are told apart, their first cell tells. */
const BY_FIRST_CELL: RowIdentity = { columns: [[0]], name: null, nearNames: false };

export function planColumns(plan: SheetPlan): PlanColumns {
  const headings = plan.cells.filter(({ look }) => look === 'heading');
  const first = headings.reduce((least, { row }) => Math.min(least, row), Number.POSITIVE_INFINITY);
  const { top, bottom: headingRow } = plan.headings ?? { top: first, bottom: first };
  const right = plan.cells.reduce((most, { column }) => Math.max(most, column), 0);
  const theirs = new Set(plan.theirs ?? []);
  const ours: MadeColumn[] = [];
  for (let column = 0; column <= right; column += 1) {
    if (theirs.has(column)) continue;
    const heading = headings.findLast(
      (cell) => cell.row >= top && cell.row <= headingRow && cell.column === column && cell.value !== null,
    );
    const toFill = plan.cells.some((cell) => cell.column === column && cell.look === 'answer');
    const says = plan.says?.get(column);
    const width = plan.widths[column] ?? 0;
    ours.push({ column, heading: plannedText(heading), width, toFill, ...(says === undefined ? {} : { says }) });
  }
  const merged = new Set(plan.cells.flatMap(({ look, column }) => (look === 'hierarchy' ? [column] : [])));
  return {
    headingRow: Number.isFinite(headingRow) ? headingRow : -1,
    ...(headingRow > top ? { headingRows: headingRow - top + 1 } : {}),
    ours,
    repeating: new Set(ours.flatMap(({ column }, place) => (merged.has(column) ? [place] : []))),
    placeOf: new Map(ours.map(({ column }, place) => [column, place])),
    identity: plan.identity ?? BY_FIRST_CELL,
  };
}

export function plannedText(cell: PlannedCell | undefined): string {
  const value = cell?.value ?? null;
  if (value === null) return '';
  if (value.kind === 'text') return value.text;
  return String(value.kind === 'number' ? value.value : value.cached);
}

/** What a plan will have made once it is written. */
export function madeSheet(plan: SheetPlan): MadeSheet {
  const columns = planColumns(plan);
  const { headingRow, headingRows, ours, repeating } = columns;
  const byRow = new Map<number, Map<number, PlannedCell>>();
  for (const cell of plan.cells) {
    const row = byRow.get(cell.row) ?? new Map<number, PlannedCell>();
    row.set(cell.column, cell);
    byRow.set(cell.row, row);
  }
  const above = new Map<number, string>();
  const body = plan.cells.filter(({ row }) => row > headingRow);
  const worn = ours.map(({ column }) => usualOf(body.filter((cell) => cell.column === column).map(wordOf)));
  const wornIn = (row: number, cells: ReadonlyMap<number, PlannedCell>): Pick<MadeRow, 'worn'> => {
    const other = ours.flatMap(({ column }, place): [string, string][] => {
      const cell = cells.get(column);
      const word = cell === undefined ? '' : wordOf(cell);
      return word === '' || (row > headingRow && word === worn[place]) ? [] : [[String(place), word]];
    });
    return other.length === 0 ? {} : { worn: Object.fromEntries(other) };
  };
  const rows = [...byRow.keys()]
    .sort((a, b) => a - b)
    .map((row): MadeRow => {
      const cells = byRow.get(row) ?? new Map<number, PlannedCell>();
      const texts = ours.map(({ column }, place) => repeated(plannedText(cells.get(column)), place, repeating, above));
      const link = [...cells.values()].find((cell) => cell.link !== undefined)?.link ?? null;
      const isBody = row > headingRow;
      return {
        row,
        kind: isBody ? 'line' : row === headingRow ? 'heading' : 'top',
        cells: ours.map(({ column }) => plannedFingerprint(cells.get(column)?.value ?? null)),
        ...rowIdentity(columns, isBody ? texts : [], isBody ? link : null),
        accepted: [],
        ...(plan.own === undefined ? { ...wornIn(row, cells), ...heightIn(plan, row) } : {}),
      };
    });
  const dressed = plan.own === undefined ? ours.map((one, place) => ({ ...one, worn: worn[place] ?? '' })) : ours;
  const depth = headingRows === undefined ? {} : { headingRows };
  const own = plan.own === undefined ? {} : { own: true, layout: plan.own.layout };
  return { id: plan.id, name: plan.name, called: plan.name, ...own, headingRow, ...depth, columns: dressed, rows };
}

function heightIn({ heights }: SheetPlan, row: number): Pick<MadeRow, 'height'> {
  const height = heights[row];
  return height === undefined ? {} : { height };
}

/** A merged heading stands in its first row and is meant in all of them. */
export function repeated(
  text: string,
  place: number,
  repeating: ReadonlySet<number>,
  above: Map<number, string>,
): string {
  if (!repeating.has(place)) return text;
  const meant = text === '' ? (above.get(place) ?? '') : text;
  above.set(place, meant);
  return meant;
}

/** Signs and name of a row that says these texts in our columns. */
export function rowIdentity(
  { identity, placeOf }: PlanColumns,
  texts: readonly string[],
  link: string | null,
): Pick<MadeRow, 'signs' | 'name'> {
  const textOf = (column: number) => texts[placeOf.get(column) ?? -1] ?? '';
  const signs = identity.columns.map((columns) => {
    const parts = columns.map((column) => foldLabel(textOf(column)));
    return parts[0] === '' || parts[0] === undefined ? null : hashText(JSON.stringify(parts));
  });
  return {
    signs: [...signs, link === null ? null : hashText(`link ${link}`)],
    name: identity.name === null ? '' : textOf(identity.name),
  };
}
