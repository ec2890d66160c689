import type { Obstacle } from '../core/cycle/publish/before-publishing';
import { leaksIn } from '../core/cycle/publish/leaks';
import type { Examination } from '../core/examine.types';
import type { ListLayout } from '../core/list/list-layout';
import { OUR_LAYOUT_IDS, OUR_LAYOUTS } from '../core/list/our-layouts';
import { learnList } from '../core/report/content/learn-list';
import type { Words } from '../locales/words';
import { newFile, openFile, type XlsxPort } from '../xlsx';
import { sheetAlone } from '../xlsx/take/sheet-alone';
import { existingPath } from './existing-path';
import { readBytes } from './read-bytes';
import { UsageError } from './usage-error';

/** The workbook that the list to be published is written into. */
export interface PublishedBook {
  readonly port: XlsxPort;
  readonly layout: ListLayout | null;
  /** Whether comments came along with the sheet. */
  readonly hasComments: boolean;
}

/**
 * A new workbook for the list: blank, or with the sheet of the office's list in it and nothing else of that workbook, whose other sheets and
 * properties nobody meant to publish. Throws UsageError, and what reading the workbook throws.
 */
export async function publishedBook(
  asked: string | null,
  examination: Examination,
  words: Words,
): Promise<PublishedBook> {
  const id = OUR_LAYOUT_IDS.find((each) => each === asked);
  if (asked === null || id !== undefined)
    return { port: newFile(), layout: id === undefined ? null : OUR_LAYOUTS[id], hasComments: false };
  const path = existingPath(asked);
  if (path === null) throw new UsageError('layoutMissing', { path: asked, known: OUR_LAYOUT_IDS.join(', ') });
  const bytes = readBytes(path);
  const learned = learnList((await openFile(bytes)).readTemplates(), examination, words);
  if (learned === null) throw new UsageError('layoutUnread', { path: asked });
  const { layout } = learned;
  const alone = sheetAlone(bytes, layout.office?.sheet ?? layout.name);
  return { port: await openFile(alone.bytes), layout, hasComments: alone.hasComments };
}

/** What stands in the way in the list itself: what the office's sheet brought along beside the rows. `known`: what was found in the 個票. */
export async function leaksOfList(
  { port, hasComments }: PublishedBook,
  known: readonly Obstacle[],
  words: Words,
): Promise<readonly Obstacle[]> {
  const grids = await port.readGrids();
  const told = new Set(known.map(({ kind, found }) => `${kind} ${found}`));
  const leaks = grids.flatMap((grid) =>
    grid.texts.flatMap((row, at) =>
      row.flatMap((text, column) =>
        leaksIn(text)
          .filter(({ kind, found }) => !told.has(`${kind} ${found}`))
          .map(({ kind, found, sure }): Obstacle => {
            const cell = { sheet: grid.sheet, row: grid.top + at, column: grid.left + column };
            return { kind, cell, found, isGrave: sure, finding: null };
          }),
      ),
    ),
  );
  const [first] = grids;
  if (!hasComments || first === undefined) return leaks;
  const cell = { sheet: first.sheet, row: 0, column: 0 };
  return [...leaks, { kind: 'note', cell, found: words.publish.comments, isGrave: true, finding: null }];
}
