import type { BadFile } from './bad-file';
import { CELLS } from './cells';
import { CONTAINERS } from './containers';
import { PARTS } from './parts';
import { XMLS } from './xmls';
import { ZIPS } from './zips';

/** Every bad file: each is the good workbook of book.ts with one thing otherwise, or no workbook at all. */
export const BAD_FILES: readonly BadFile[] = [...CONTAINERS, ...ZIPS, ...PARTS, ...XMLS, ...CELLS];
