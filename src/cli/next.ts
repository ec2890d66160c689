import { basename } from 'node:path';
import { keptTitles, type MadeNext, nextLines } from '../app/cycle/tell-next';
import { toJson } from '../app/json';
import { localMoment } from '../app/local-moment';
import { shifts } from '../core/cycle/next-year/moved-sheet';
import { nextBook } from '../core/cycle/next-year/next-book';
import { nextFileName } from '../core/cycle/next-year/next-file-name';
import { type NextOnBlank, nextOnBlank } from '../core/cycle/next-year/next-on-blank';
import { recogniseAll } from '../core/recognise-all';
import type { Recognised } from '../core/rules/recognised';
import { nextFile } from '../xlsx/cycle/next-file';
import type { NextArguments } from './arguments/next';
import { type ChosenForms, chooseForm } from './choose-form';
import type { CommandContext } from './command-context';
import { eachWorkbook } from './examine-paths';
import { existingPath } from './existing-path';
import { hearSignals } from './interrupt';
import { nextAnswer } from './next-answer';
import { openInput } from './open-input';
import { previousVersionName } from './previous-version';
import { readBytes } from './read-bytes';
import { sameSheets } from './same-sheets';
import { EXIT, type ExitStatus } from './terminal';
import { UsageError } from './usage-error';
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
  const builtIn = new Set(context.forms.map(({ id }) => id));
  const { year, finished } = asked;
  const at = localMoment(new Date());
  const options = { year, finished, keptTitles: keptTitles(words) };
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
    const onBlank = asked.blank === null ? null : onBlankForm(asked.blank, file.result, asked, chosen, context);
    const book = onBlank?.book ?? nextBook(file.result, by, options);
    const own = await nextFile(onBlank?.bytes ?? bytes, book, file.result, { year, builtIn, at, noted: bytes }, words);
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

/** This year's 個票 on a new blank form. Throws UsageError. */
function onBlankForm(
  path: string,
  last: Recognised,
  { year, finished, moveYears: by }: NextArguments,
  chosen: ChosenForms,
  context: CommandContext,
): NextOnBlank & { readonly bytes: Uint8Array } {
  const { bytes, grids, state } = openInput(path, context);
  const made = nextOnBlank(recogniseAll({ grids, state }, chosen), last, { year, finished, by }, context.words);
  if (made === null) throw new UsageError('handoutNoForm', { path });
  return { bytes, ...made };
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
