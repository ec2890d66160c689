import { type CellRange, type Grid, textAt, usedRange, valueAt } from '../grid/grid';
import { Memory } from '../memory';
import { foldLabel } from '../notation/fold';
import type { CityTables, IndexEntry, IndexTable, OrganisationTable, OrganisationUnit, TableCell } from './tables';

/** Headings of 取組項目及び優先順位一覧, with spellings seen or likely. */
const INDEX_HEADINGS = keysBySpelling({
  page: ['ページ番号', '頁', 'ページ', '項目番号', '番号', 'No', 'No.'],
  department: ['部局名', '部名', '部局', '所管部'],
  rank: ['優先順位', '順位', '優先度'],
  name: ['取組項目名', '取組項目', '項目名'],
  lead: ['主たる所管部署', '所管部署', '担当課', '所管課', '主管課'],
  pillar: ['大分類'],
  category: ['小分類'],
  note: ['備考'],
});

/** Headings of 組織一覧及び提案状況. */
const ORGANISATION_HEADINGS = keysBySpelling({
  department: ['所属部', '部局名', '部名', '部局', '部'],
  section: ['所属課', '課名', '所属', '課'],
  proposals: ['提案件数', '件数', '提案数'],
});

type Columns<K extends string> = Partial<Record<K, number>>;

/** Folded spelling → what the column holds. */
function keysBySpelling<K extends string>(headings: Readonly<Record<K, readonly string[]>>): ReadonlyMap<string, K> {
  const keys = Object.keys(headings) as K[];
  return new Map(keys.flatMap((key) => headings[key].map((spelling) => [foldLabel(spelling), key] as const)));
}

/** Finds the office's own tables by the words of their headings. A sheet with 個票 on it is never one. */
export function readTables(grids: readonly Grid[], memory: Memory = new Memory()): CityTables {
  const indexes: IndexTable[] = [];
  const organisations: OrganisationTable[] = [];
  for (const grid of grids) {
    const index = memory.recall(readIndex, grid);
    const organisation = index ? null : memory.recall(readOrganisation, grid);
    if (index) indexes.push(index);
    if (organisation) organisations.push(organisation);
  }
  return { indexes, organisations, sheets: [...indexes, ...organisations].map(({ sheet }) => sheet) };
}

function readIndex(grid: Grid): IndexTable | null {
  const header = findHeader(grid, INDEX_HEADINGS, (columns) => {
    const others = [columns.page, columns.department, columns.rank, columns.lead, columns.pillar, columns.category];
    const known = others.filter((column) => column !== undefined).length;
    return columns.name !== undefined && known >= 3 && (columns.rank !== undefined || columns.page !== undefined);
  });
  if (!header || header.columns.name === undefined) return null;
  const { columns, used, row: top } = header;
  const nameColumn = header.columns.name;
  const entries: IndexEntry[] = [];
  for (let row = top + 1; row <= used.bottom; row += 1) {
    const name = cellAt(grid, row, nameColumn);
    if (!name) continue;
    const optional = (column: number | undefined) => (column === undefined ? null : blankOr(grid, row, column));
    entries.push({
      page: optional(columns.page),
      department: optional(columns.department),
      rank: optional(columns.rank),
      name,
      lead: optional(columns.lead),
      pillar: optional(columns.pillar),
      category: optional(columns.category),
      note: optional(columns.note),
    });
  }
  return entries.length === 0 ? null : { sheet: grid.sheet, range: { ...used, top }, entries };
}

function readOrganisation(grid: Grid): OrganisationTable | null {
  const header = findHeader(
    grid,
    ORGANISATION_HEADINGS,
    ({ department, section, proposals }) =>
      section !== undefined && department !== undefined && (proposals !== undefined || department < section),
  );
  if (header?.columns.department === undefined || header.columns.section === undefined) return null;
  const { columns, used, row: top } = header;
  const departmentColumn = header.columns.department;
  const sectionColumn = header.columns.section;
  let department: TableCell | null = null;
  const units: OrganisationUnit[] = [];
  for (let row = top + 1; row <= used.bottom; row += 1) {
    department = cellAt(grid, row, departmentColumn) ?? department;
    const section = cellAt(grid, row, sectionColumn);
    if (!section || !department || isSum(section) || isSum(department)) continue;
    units.push({
      department,
      section,
      proposals: columns.proposals === undefined ? null : countAt(grid, row, columns.proposals),
    });
  }
  return units.length === 0 ? null : { sheet: grid.sheet, range: { ...used, top }, units };
}

function findHeader<K extends string>(
  grid: Grid,
  headings: ReadonlyMap<string, K>,
  isEnough: (columns: Columns<K>) => boolean,
): { row: number; columns: Columns<K>; used: CellRange } | null {
  const used = usedRange(grid);
  if (!used) return null;
  // Tables have their heading near the top; a sentence further down is none.
  for (let row = used.top; row <= Math.min(used.bottom, used.top + 15); row += 1) {
    const columns: Columns<K> = {};
    for (let column = used.left; column <= used.right; column += 1) {
      const key = headings.get(foldLabel(textAt(grid, row, column)));
      if (key !== undefined && columns[key] === undefined) columns[key] = column;
    }
    if (isEnough(columns)) return { row, columns, used };
  }
  return null;
}

function blankOr(grid: Grid, row: number, column: number): TableCell {
  return { text: textAt(grid, row, column), cell: { sheet: grid.sheet, row, column } };
}

function cellAt(grid: Grid, row: number, column: number): TableCell | null {
  const cell = blankOr(grid, row, column);
  return cell.text.trim() === '' ? null : cell;
}

function countAt(grid: Grid, row: number, column: number): OrganisationUnit['proposals'] {
  const value = valueAt(grid, row, column);
  const count =
    typeof value === 'number' ? value : Number(foldLabel(textAt(grid, row, column)).replace(/件$/u, '') || Number.NaN);
  return Number.isFinite(count) ? { count, cell: { sheet: grid.sheet, row, column } } : null;
}

function isSum(cell: TableCell): boolean {
  return ['計', '合計', '小計', '総計'].includes(foldLabel(cell.text));
}
