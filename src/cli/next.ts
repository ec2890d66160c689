import { basename } from 'node:path';
import { settingsFor } from '../core/cycle/copies/settings';
import { planCarried } from '../core/cycle/next-year/carried-sheet';
import { effectSoFar } from '../core/cycle/next-year/effect-so-far';
import { shifts } from '../core/cycle/next-year/moved-sheet';
import { type NextBook, nextBook } from '../core/cycle/next-year/next-book';
import { nextFileName } from '../core/cycle/next-year/next-file-name';
import { recogniseAll } from '../core/recognise-all';
import { freeSheetName } from '../core/report/remake/free-name';
import { rollUp } from '../core/rollup/roll-up';
import type { Recognised } from '../core/rules/recognised';
import { sectionFile } from '../xlsx/section-file';
import type { NextArguments } from './arguments/next';
import { chooseForm } from './choose-form';
import type { CommandContext } from './command-context';
import { eachWorkbook } from './examine-paths';
import { existingPath } from './existing-path';
import { hearSignals } from './interrupt';
import { toJson } from './json';
import { type MadeNext, nextAnswer, nextLines } from './next-answer';
import { nextOnBlank } from './next-on-blank';
import { previousVersionName } from './previous-version';
import { readBytes } from './read-bytes';
import { sameSheets } from './same-sheets';
import { EXIT, type ExitStatus } from './terminal';
import { writeFolder } from './write-folder';

/** `kohyo next`: next year's 個票 out of this year's, a workbook for each. Throws UsageError and WorkbookError. */
export async function next(asked: NextArguments, context: CommandContext): Promise<ExitStatus> {
  const { words, terminal } = context;
  const chosen = await chooseForm(asked, context);
  const read = await eachWorkbook(asked.paths, context, ({ grids, state }) => recogniseAll({ grids, state }, chosen));
  const all = read.flatMap((file) => (file.error === null ? [file.result] : []));
  const kohyoList = all.flatMap((one) => one.kohyoList);
  const by = shifts(kohyoList, new Map(all.flatMap(({ forms }) => [...forms])), {
    year: asked.year,
    by: asked.moveYears,
  });
  const made: MadeNext[] = [];
  const empty: string[] = [];
  for (const file of read) {
    await hearSignals();
    if (file.error !== null) continue;
    if (file.result.kohyoList.length === 0) {
      empty.push(file.path);
      continue;
    }
    const bytes = readBytes(existingPath(file.path) ?? file.path);
    const onBlank = asked.blank === null ? null : nextOnBlank(asked.blank, file.result, asked, chosen, context);
    const book = onBlank?.book ?? nextBook(file.result, by, asked);
    const own = await fileOf(onBlank?.bytes ?? bytes, book, file.result, asked, context);
    const path = `${nextFileName(basename(file.path).replace(/\.xlsx$/i, ''), asked.year, {
      language: words.language,
      template: words.nextYear.fileOfYear,
    })}.xlsx`;
    made.push({ name: path, from: file.path, book, change: onBlank?.change ?? null, kept: asked.finished, ...own });
  }
  const files = withFreeNames(made);
  if (files.length > 0) {
    const keepAs = previousVersionName(words, new Date());
    await writeFolder(asked.output, files, { force: asked.force, keepAs, same: sameSheets });
  }
  if (asked.format === 'json') terminal.out(toJson(nextAnswer(asked.output, files)));
  else for (const line of nextLines(asked.output, files, empty, words)) terminal.out(`${line}\n`);
  return files.length === 0 || read.some(({ error }) => error !== null) ? EXIT.failed : EXIT.clean;
}

/** The workbook with the sheet of what was taken off, and what it is called. */
async function fileOf(
  bytes: Uint8Array,
  book: NextBook,
  source: Recognised,
  { year }: NextArguments,
  { words, forms: builtIn }: CommandContext,
): Promise<{ readonly bytes: Uint8Array; readonly carried: string }> {
  const taken = new Set(book.copies.map(({ name }) => name.toLowerCase()));
  const carried = freeSheetName(words.nextYear.sheet, (name) => taken.has(name.toLowerCase()));
  const used = [...new Set(source.kohyoList.map(({ form }) => form))].flatMap((id) => source.forms.get(id) ?? []);
  const { kohyoList, forms, directions, state, leads } = source;
  const plan = planCarried(
    book,
    {
      sheet: carried,
      year,
      plan: used[0]?.name ?? '',
      leads,
      effect: effectSoFar(rollUp(kohyoList, forms, directions, state, leads)),
      before: source.grids.find(({ sheet }) => sheet === words.nextYear.sheet) ?? null,
    },
    words,
  );
  const settings = settingsFor(source.state, { forms: used, year, builtIn: new Set(builtIn.map(({ id }) => id)) });
  return { bytes: await sectionFile(bytes, book.copies, [{ plan, place: 'back' }], settings), carried };
}

/** Files of several folders may have one name. */
function withFreeNames(files: readonly MadeNext[]): MadeNext[] {
  const taken = new Set<string>();
  return files.map((file) => {
    let name = file.name;
    for (let count = 2; taken.has(name.toLowerCase()); count += 1)
      name = file.name.replace(/\.xlsx$/, ` (${count}).xlsx`);
    taken.add(name.toLowerCase());
    return { ...file, name };
  });
}
