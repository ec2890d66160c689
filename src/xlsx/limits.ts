/** How much a file may ask of this machine. A workbook of 1,000 個票 inflates to about 30 MB and holds 100,000 cells. */
export const LIMITS = {
  /** Bytes of the file itself. */
  fileBytes: 100_000_000,
  /** Parts in the package. */
  entries: 20_000,
  /** Bytes of one part, and of all of them, when inflated. */
  entryBytes: 128_000_000,
  totalBytes: 256_000_000,
  /** Cells that hold something, in the whole workbook. */
  cells: 1_000_000,
  /** Shared strings: more than cells could show nobody needs. */
  strings: 1_000_000,
  /** Characters of one cell (Excel: 32,767; other programs write more), and of all together: many cells may show one string. */
  cellCharacters: 100_000,
  characters: 50_000_000,
  /** Rows × columns of one sheet's used range: two far corners alone make a grid that no machine holds. */
  usedRange: 5_000_000,
  /** Rows × columns from A1 to the last cell, over all sheets: the library lays out that rectangle. */
  extent: 20_000_000,
} as const;

export type Limits = { readonly [key in keyof typeof LIMITS]: number };
