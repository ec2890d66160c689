import { handoutLines } from '../app/cycle/tell-handout';
import { toJson } from '../app/json';
import type { Handout } from '../core/cycle/handout/handout';
import { prepareHandout } from '../core/cycle/handout/prepare';
import { headsTable } from '../core/form/read-table';
import { recogniseAll } from '../core/recognise-all';
import type { Recognised } from '../core/rules/recognised';
import { handoutFiles, type SectionFile } from '../xlsx/cycle/handout-files';
import type { HandoutArguments } from './arguments/handout';
import { type ChosenForms, chooseForm } from './choose-form';
import type { CommandContext } from './command-context';
import { examinePaths } from './examine-paths';
import { handoutAnswer } from './handout-answer';
import { hearSignals } from './interrupt';
import { openInput } from './open-input';
import { previousVersionName } from './previous-version';
import { ProgressBar } from './progress-bar';
import { sameSheets } from './same-sheets';
import { EXIT, type ExitStatus } from './terminal';
import { UsageError } from './usage-error';
import { writeFolder } from './write-folder';

/** `kohyo handout`: a workbook per section out of the blank form or last year's book. Throws UsageError and WorkbookError. */
export async function handout(asked: HandoutArguments, context: CommandContext): Promise<ExitStatus> {
  const { words } = context;
  const chosen = await chooseForm(asked, context);
  const { bytes, grids, state } = openInput(asked.path, context);
  const book = recogniseAll({ grids, state }, chosen);
  const last = await lastYear(asked, chosen, context);
  const listed = asked.organisation === null ? null : recogniseAll(openInput(asked.organisation, context), chosen);
  if (listed && listed.organisation === null) {
    throw new UsageError('handoutNoOrganisation', { path: asked.organisation ?? '' });
  }
  const builtIn = new Set(context.forms.map(({ id }) => id));
  const { year, moveYears: by, finished, spare, lock, due } = asked;
  const prepared = prepareHandout({ book, last, listed }, { year, by, finished, spare, lock, due }, builtIn, words);
  if (prepared === 'no-form')
    throw new UsageError(isTable(book) ? 'handoutTableBlank' : 'handoutNoForm', { path: asked.path });
  if (prepared === 'no-sections') throw new UsageError('handoutNoSections');
  const bar = new ProgressBar(context.screen, prepared.made.sections.length);
  const files = await handoutFiles(bytes, prepared, words, async (done, section) => {
    await hearSignals();
    bar.draw(done, section);
  });
  bar.clear();
  const keepAs = previousVersionName(words, new Date());
  await writeFolder(asked.output, files, { force: asked.force, keepAs, same: sameSheets });
  tell(asked, prepared.made, files, context);
  return EXIT.clean;
}

/** Last year's 個票, over all its files. A file that cannot be read is told, and makes the call fail: a section would get nothing. */
async function lastYear(
  asked: HandoutArguments,
  chosen: ChosenForms,
  context: CommandContext,
): Promise<Recognised | null> {
  if (asked.last === null) return null;
  const { files, set } = await examinePaths([asked.last], context, chosen);
  const unread = files.find(({ error }) => error !== null);
  if (unread) throw new UsageError('handoutLastUnread', { path: unread.path });
  return set.together();
}

/** A table of one row per item on which no item stands cannot be shared out. */
function isTable({ grids, forms }: Recognised): boolean {
  const tables = [...forms.values()].filter(({ shape }) => shape === 'table');
  return grids.some((grid) => tables.some((form) => headsTable(grid, form)));
}

function tell(asked: HandoutArguments, made: Handout, files: readonly SectionFile[], context: CommandContext): void {
  const { terminal, words } = context;
  if (asked.format === 'json') terminal.out(toJson(handoutAnswer(asked.output, made, files)));
  else for (const line of handoutLines(asked.output, made, files, words)) terminal.out(`${line}\n`);
}
