import { toJson } from '../app/json';
import { localMoment } from '../app/local-moment';
import { lostNotes } from '../core/cycle/copies/notes';
import { gather as gatherSheets } from '../core/cycle/gather/gather';
import type { Gathered, Take } from '../core/cycle/gather/gather.types';
import type { Source } from '../core/cycle/gather/sent-sheet';
import { addressOf } from '../core/grid/address';
import { recogniseAll } from '../core/recognise-all';
import { submissionsOf } from '../core/report/content/submissions';
import { planSubmissions } from '../core/report/content/submissions-sheet';
import { isOurSheet } from '../core/report/remake/our-sheets';
import type { Finding } from '../core/rules/finding';
import { WorkbookError } from '../core/workbook-error';
import { examinedAlone } from '../core/workbooks/examined-alone';
import { fill } from '../locales/fill';
import { renderFinding } from '../locales/render-finding';
import { openFile } from '../xlsx';
import { readFileGrids } from '../xlsx/grids/read-file';
import { readNotes } from '../xlsx/read-notes';
import { openPackage } from '../xlsx/read-package';
import type { LeftOut } from '../xlsx/take/take.types';
import { SheetTaker } from '../xlsx/take/take-sheets';
import type { GatherArguments } from './arguments/gather';
import { type ChosenForms, chooseForm } from './choose-form';
import type { CommandContext } from './command-context';
import { existingPath } from './existing-path';
import { gatherAnswer, gatherLines, type LostNote } from './gather-answer';
import { hearSignals } from './interrupt';
import { coloursFor } from './paint';
import { previousVersionName } from './previous-version';
import { readBytes } from './read-bytes';
import { inflateRaw } from './read-workbook';
import { readSent, type SentFile } from './sent-files';
import { EXIT, type ExitStatus } from './terminal';
import { UsageError } from './usage-error';
import { keepApart, notAFile, writeOutput } from './write-output';

/** `kohyo gather`: the newest 個票 of every section into one workbook, and who has not sent. */
export async function gather(asked: GatherArguments, context: CommandContext): Promise<ExitStatus> {
  const { words, terminal } = context;
  const chosen = await chooseForm(asked, context);
  keepApart(asked.output, [...asked.paths, ...(asked.organisation === null ? [] : [asked.organisation])]);
  const book = openBook(asked, chosen);
  const files = await readSent(asked.paths, context, chosen, asked.output);
  const organisation = asked.organisation === null ? null : await organisationIn(asked.organisation, context, chosen);
  const sent = files.flatMap((file) =>
    file.error === null && !isSame(file.result, organisation) ? [file.result] : [],
  );
  const at = localMoment(new Date());
  const gathered = gatherSheets(
    {
      book: book?.source ?? null,
      sent: sent.map(({ source }) => source),
      organisation: organisation?.source ?? null,
      wanted: { files: wantedPaths(asked.take, sent, asked.output), versions: new Set() },
      at,
    },
    chosen,
  );
  if (gathered.result.kohyoList.length === 0) {
    terminal.err(`${fill(words.cli.nothingToWrite, { path: asked.output })}\n`);
    return EXIT.failed;
  }
  await hearSignals();
  const all = [...sent, ...(organisation ? [organisation] : [])];
  const { bytes, left } = takeAll(book?.bytes ?? null, gathered, all);
  const notes = notesReplaced(book?.bytes ?? null, bytes, gathered);
  const port = await openFile(bytes);
  await port.updateState(() => gathered.state);
  const examination = examinedAlone(gathered.result);
  const render = (finding: Finding) => renderFinding(finding, words);
  await port.writeSheets([planSubmissions(examination, render, words)]);
  const saved = await port.save();
  await hearSignals();
  const previous = writeOutput(asked.output, saved, asked.backup ? previousVersionName(words, new Date()) : null);
  const submissions = submissionsOf(examination, render);
  const written = { output: asked.output, previous, files, gathered, examination, submissions, left, notes };
  if (asked.format === 'json') terminal.out(toJson(gatherAnswer(written)));
  else for (const line of gatherLines(written, words, coloursFor(terminal))) terminal.out(`${line}\n`);
  if (files.some(({ error }) => error !== null)) return EXIT.failed;
  return gathered.doubles.length > 0 ? EXIT.findings : EXIT.clean;
}

/** The workbook as it stands; null for a new one. It is ours to change when one of its sheets is of our making. Throws UsageError. */
function openBook(
  { output, force }: GatherArguments,
  chosen: ChosenForms,
): { source: Source; bytes: Uint8Array } | null {
  const path = existingPath(output);
  if (path === null) return null;
  try {
    const bytes = readBytes(path);
    const read = readFileGrids(bytes, { inflateRaw });
    if (!force && !read.grids.some(isOurSheet)) throw new UsageError('outputNotOurs', { path: output });
    // A section's file bears a sheet of ours, too.
    if (!force && read.marks.size > 0 && read.state.received.length === 0)
      throw new UsageError('outputHandedOut', { path: output });
    const saved = read.saved === null ? null : ({ at: read.saved, by: 'workbook' } as const);
    return { bytes, source: { path: output, recognised: recogniseAll(read, chosen), marks: read.marks, saved } };
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    if (error.details.found === 'special') throw notAFile(output, path);
    // What was decided in it cannot be read: going on would lose it.
    if (error.code === 'state-unread') throw error;
    if (!force) throw new UsageError('outputNotOurs', { path: output }, { cause: error });
    return null;
  }
}

async function organisationIn(path: string, context: CommandContext, chosen: ChosenForms): Promise<SentFile> {
  const [file] = await readSent([path], context, chosen, null);
  if (!file || file.error !== null) throw new UsageError('badOrganisation', { path });
  const { tables, state } = file.result.source.recognised;
  if (tables.organisations.length + tables.indexes.length + state.departments.length === 0) {
    throw new UsageError('noOrganisation', { path });
  }
  return file.result;
}

/** The office's own file may lie in the folder, too. */
function isSame({ source }: SentFile, organisation: SentFile | null): boolean {
  const real = (path: string) => existingPath(path) ?? path;
  return organisation !== null && real(source.path) === real(organisation.source.path);
}

/**
 * Files that a person chose, by path or by name; the workbook that is gathered in, for what stands there. Throws UsageError for one that was not
 * sent, or a name that several bear.
 */
function wantedPaths(take: readonly string[], sent: readonly SentFile[], output: string): ReadonlySet<string> {
  return new Set(
    take.map((wanted) => {
      const paths = [...sent.map(({ source }) => source.path), output];
      const found = paths.filter(
        (path) => path === wanted || path.endsWith(`/${wanted}`) || path.endsWith(`\\${wanted}`),
      );
      const [path] = found.includes(wanted) ? [wanted] : found;
      if (path === undefined || (found.length > 1 && path !== wanted))
        throw new UsageError('takeUnknown', { path: wanted });
      return path;
    }),
  );
}

/** What people noted on sheets in the workbook that a newer version takes the place of: it is told, since the version does not have it. */
function notesReplaced(book: Uint8Array | null, now: Uint8Array, { taken }: Gathered): readonly LostNote[] {
  if (book === null || !taken.some(({ over }) => over)) return [];
  const [before, after] = [readNotes(openPackage(book)), readNotes(openPackage(now))];
  return taken.flatMap(({ as, over }) =>
    over
      ? lostNotes(before.get(as) ?? [], after.get(as) ?? []).map((note) => ({
          sheet: as,
          cell: addressOf(note),
          text: note.text,
        }))
      : [],
  );
}

/** Takes the sheets, one file at a time: the sheets of one speak of each other. */
function takeAll(
  book: Uint8Array | null,
  { tables, taken }: Gathered,
  files: readonly SentFile[],
): { bytes: Uint8Array; left: readonly LeftOut[] } {
  const taker = new SheetTaker(book);
  const left: LeftOut[] = [];
  const bySource = new Map<Source, Take[]>();
  for (const take of [...tables, ...taken]) bySource.set(take.from, [...(bySource.get(take.from) ?? []), take]);
  for (const [source, takes] of bySource) {
    const file = files.find((one) => one.source === source);
    if (!file) throw new Error(`no file for ${source.path}`);
    left.push(
      ...taker.take(
        file.bytes(),
        takes.map(({ grid, as, over }) => ({ sheet: grid.sheet, as, over, hidden: grid.hidden })),
      ),
    );
  }
  const bytes = taker.save() ?? book;
  if (bytes === null) throw new Error('nothing was taken into a new workbook');
  return { bytes, left };
}
