import type { CellRange, CellRef } from '../grid/grid';

/** A cell of one of the office's own tables. */
export interface TableCell {
  readonly text: string;
  readonly cell: CellRef;
}

/** One line of 取組項目及び優先順位一覧. A column that the table lacks is null. */
export interface IndexEntry {
  readonly page: TableCell | null;
  readonly department: TableCell | null;
  readonly rank: TableCell | null;
  readonly name: TableCell;
  readonly lead: TableCell | null;
  readonly pillar: TableCell | null;
  readonly category: TableCell | null;
  readonly note: TableCell | null;
}

export interface IndexTable {
  readonly sheet: string;
  readonly range: CellRange;
  readonly entries: readonly IndexEntry[];
}

/** One line of 組織一覧及び提案状況. 所属部 is carried down where its cell is blank. */
export interface OrganisationUnit {
  readonly department: TableCell;
  readonly section: TableCell;
  /** 提案件数; null where the table has none or it is no number. */
  readonly proposals: { readonly count: number; readonly cell: CellRef } | null;
}

export interface OrganisationTable {
  readonly sheet: string;
  readonly range: CellRange;
  readonly units: readonly OrganisationUnit[];
}

/** The office's own tables in a workbook, recognised by their headings: never a list that we made, which only ages. */
export interface CityTables {
  readonly indexes: readonly IndexTable[];
  readonly organisations: readonly OrganisationTable[];
  /** Sheets that are one of these tables (or a joined table of a form): never reported as an unread 個票. */
  readonly sheets: readonly string[];
}
