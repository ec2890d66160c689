import { handOut } from '../core/cycle/handout/hand-out';
import type { Handout } from '../core/cycle/handout/handout';
import { planSection } from '../core/cycle/handout/section-plan';
import { headsTable } from '../core/form/read-table';
import type { Organisation } from '../core/organisation/organisation';
import { recogniseAll } from '../core/recognise-all';
import { freeSheetName } from '../core/report/remake/free-name';
import type { Recognised } from '../core/rules/recognised';
import type { State } from '../core/state/state';
import { sectionFile } from '../xlsx/section-file';
import type { HandoutArguments } from './arguments/handout';
import { type ChosenForms, chooseForm } from './choose-form';
import type { CommandContext } from './command-context';
import { examinePaths } from './examine-paths';
import { handoutAnswer, handoutLines, type SectionFile } from './handout-answer';
import { hearSignals } from './interrupt';
import { toJson } from './json';
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
  const organisation = listed?.organisation ?? book.organisation ?? last?.organisation ?? null;
  if (listed && listed.organisation === null) {
    throw new UsageError('handoutNoOrganisation', { path: asked.organisation ?? '' });
  }
  const index = [book, ...(listed ? [listed] : [])].flatMap(({ tables }) =>
    tables.indexes.flatMap(({ entries }) => entries),
  );
  const taken = new Set(grids.map(({ sheet }) => sheet));
  const choicesSheet = freeOf(words.handout.choicesSheet, taken);
  const made = handOut(
    { book, last, organisation, index },
    {
      year: asked.year,
      by: asked.moveYears,
      finished: asked.finished,
      spare: asked.spare,
      lock: asked.lock,
      sheetName: words.handout.sheetName,
      choicesSheet,
      nobodys: false,
    },
  );
  if (made === 'no-form')
    throw new UsageError(isTable(book) ? 'handoutTableBlank' : 'handoutNoForm', { path: asked.path });
  if (made === 'no-sections') throw new UsageError('handoutNoSections');
  const files: SectionFile[] = [];
  const bar = new ProgressBar(context.screen, made.sections.length);
  const options = {
    year: asked.year,
    due: asked.due,
    lock: asked.lock,
    choicesSheet,
    state: settings(state, last, organisation),
    builtIn: new Set(context.forms.map(({ id }) => id)),
  };
  for (const [at, section] of made.sections.entries()) {
    await hearSignals();
    bar.draw(at, section.section);
    const plan = planSection(section, made, options, words);
    const own = [
      { plan: plan.request, place: 'front' as const },
      ...(plan.choices ? [{ plan: plan.choices, place: 'hidden' as const }] : []),
    ];
    files.push({
      name: `${plan.file}.xlsx`,
      bytes: await sectionFile(bytes, plan.copies, own, plan.state),
      department: section.department,
      section: section.section,
      items: section.sheets.reduce((sum, { items }) => sum + items.length, 0),
    });
  }
  bar.clear();
  const keepAs = previousVersionName(words, new Date());
  await writeFolder(asked.output, files, { force: asked.force, keepAs, same: sameSheets });
  tell(asked, made, files, context);
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

/** What the office decided goes along with every file; its sections too, so that names are held against them. */
function settings(own: State, last: Recognised | null, organisation: Organisation | null): State {
  const decided = last?.state ?? own;
  const sections = organisation?.sections ?? [];
  return {
    ...decided,
    convention: own.convention ?? decided.convention,
    departments: sections.map(({ department, section }) => ({ department, section })),
  };
}

/** A table of one row per item on which no item stands cannot be shared out. */
function isTable({ grids, forms }: Recognised): boolean {
  const tables = [...forms.values()].filter(({ shape }) => shape === 'table');
  return grids.some((grid) => tables.some((form) => headsTable(grid, form)));
}

function freeOf(name: string, taken: ReadonlySet<string>): string {
  const names = new Set([...taken].map((one) => one.toLowerCase()));
  return freeSheetName(name, (one) => names.has(one.toLowerCase()));
}

function tell(asked: HandoutArguments, made: Handout, files: readonly SectionFile[], context: CommandContext): void {
  const { terminal, words } = context;
  if (asked.format === 'json') terminal.out(toJson(handoutAnswer(asked.output, made, files)));
  else for (const line of handoutLines(asked.output, made, files, words)) terminal.out(`${line}\n`);
}
