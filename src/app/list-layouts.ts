import type { Examination } from '../core/examine.types';
import type { LivePort } from '../core/port';
import { learnList } from '../core/report/content/learn-list';
import type { LearnedLayout } from '../core/report/layout/template/learn-layout';
import type { Words } from '../locales/words';

/** What was learned of a list, and the sheets that were put into the workbook for it. */
export interface FoundLayout {
  readonly learned: LearnedLayout | null;
  readonly inserted: readonly string[];
}

/** Learns the layout of the list on a sheet of the workbook. */
export async function layoutFromSheet(
  port: LivePort,
  sheet: string,
  about: Examination,
  words: Words,
): Promise<FoundLayout> {
  const template = await port.readTemplate(sheet);
  return { learned: template && learnList([template], about, words), inserted: [] };
}

/** Puts the sheets of a file into the workbook and learns the layout of the list among them; what is not needed is taken away again. */
export async function layoutFromFile(
  port: LivePort,
  file: Uint8Array,
  about: Examination,
  words: Words,
): Promise<FoundLayout> {
  const names = await port.insertSheets(file);
  try {
    const templates = [];
    for (const name of names) templates.push(await port.readTemplate(name));
    const learned = learnList(
      templates.filter((template) => template !== null),
      about,
      words,
    );
    const kept = learned?.layout.office?.sheet;
    await port.removeSheets(names.filter((name) => name !== kept));
    return { learned, inserted: kept === undefined ? [] : [kept] };
  } catch (error) {
    await port.removeSheets(names);
    throw error;
  }
}
