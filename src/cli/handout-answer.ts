import { droppedIn } from '../app/cycle/tell-handout';
import { calledBy, type Handout } from '../core/cycle/handout/handout';
import { addressOf } from '../core/grid/address';
import type { FolderFile } from './write-folder';

/** What was handed out, as data. */
export function handoutAnswer(folder: string, made: Handout, files: readonly FolderFile[]): unknown {
  return {
    version: 1,
    folder,
    movedYears: made.by,
    files: made.sections.map((section, at) => ({
      path: files[at]?.name ?? '',
      department: section.department,
      section: section.section,
      sheets: section.sheets.flatMap(({ copy, items }) =>
        items.map(({ number, name, asked }) => ({ sheet: copy.name, number, name, asked })),
      ),
    })),
    finished: made.finished.map(({ kohyo, by }) => ({
      ...calledBy(kohyo),
      sheet: by.cell.sheet,
      cell: addressOf(by.cell),
      text: by.text,
    })),
    nobodys: made.nobodys.map(({ kohyo, entry }) =>
      kohyo
        ? { ...calledBy(kohyo), sheet: kohyo.sheet }
        : { number: entry.page?.text ?? '', name: entry.name.text, sheet: entry.name.cell.sheet },
    ),
    unread: made.unread,
    dropped: droppedIn(made),
  };
}
