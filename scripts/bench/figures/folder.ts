import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { benchWorkbook } from '../workbook';
import { check } from './child';
import { rounded } from './median';

const FILES = 500;
/** 個票 of one section in one file, as sections send them in; two sheets are the city's tables. */
const SHEETS = 6;

export interface FolderFigures {
  readonly folder: Readonly<Record<number, { readonly rssMB: number }>>;
}

/** The most memory that a check of many files at once holds. */
export function folderFigures(scratch: string): FolderFigures {
  const folder = join(scratch, 'folder');
  mkdirSync(folder);
  for (let at = 0; at < FILES; at += 1) {
    writeFileSync(
      join(folder, `課${String(at + 1).padStart(3, '0')}.xlsx`),
      benchWorkbook(SHEETS, { first: at * (SHEETS - 2) }),
    );
  }
  return { folder: { [FILES]: { rssMB: rounded(check(folder).rssMB, 0) } } };
}
