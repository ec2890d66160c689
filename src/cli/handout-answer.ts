import { calledBy, type Handout } from '../core/cycle/handout/handout';
import { addressOf, fullAddress } from '../core/grid/address';
import { fill } from '../locales/fill';
import type { Words } from '../locales/words';
import type { FolderFile } from './write-folder';

/** A file that was made for a section. */
export interface SectionFile extends FolderFile {
  readonly department: string;
  readonly section: string;
  /** How many 個票 are on its sheets. */
  readonly items: number;
}

/** What was handed out, in words. */
export function handoutLines(folder: string, made: Handout, files: readonly SectionFile[], words: Words): string[] {
  const { handout: say } = words;
  const items = files.reduce((sum, file) => sum + file.items, 0);
  const dropped = droppedIn(made).length;
  return [
    fill(say.made, { folder, files: files.length, items }),
    ...files.map((file) => fill(say.madeOf, { file: file.name, items: file.items })),
    ...(made.by === 0 ? [] : [fill(say.movedYears, { by: made.by })]),
    ...(made.finished.length === 0 ? [] : [fill(say.finished, { count: made.finished.length })]),
    ...made.finished.map(({ kohyo, by }) =>
      fill(say.finishedItem, { ...calledBy(kohyo), cell: fullAddress(by.cell), text: by.text.trim() }),
    ),
    ...(made.nobodys.length === 0 ? [] : [fill(say.nobodys, { count: made.nobodys.length })]),
    ...made.nobodys.map(({ kohyo, entry }) =>
      kohyo
        ? fill(say.nobodysItem, { ...calledBy(kohyo), place: kohyo.sheet })
        : fill(say.nobodysItem, {
            number: entry.page?.text ?? '',
            name: entry.name.text,
            place: fullAddress(entry.name.cell),
          }),
    ),
    ...(dropped === 0 ? [] : [fill(say.dropped, { count: dropped })]),
  ];
}

/** The same as JSON. */
export function handoutAnswer(folder: string, made: Handout, files: readonly SectionFile[]): unknown {
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
    dropped: droppedIn(made),
  };
}

function droppedIn({ sections }: Handout) {
  return sections.flatMap(({ section, sheets }) =>
    sheets.flatMap(({ items }) =>
      items.flatMap(({ number, name, dropped }) =>
        dropped.map((value) => ({ section, number, name, key: value.key, label: value.labelText, text: value.text })),
      ),
    ),
  );
}
