import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { tellError } from '../actions/tell-error';
import { type Learned, learnForm, SURE } from '../core/form/learn/learn-form';
import { FormError } from '../core/form/parse-form';
import { addressOf } from '../core/grid/address';
import type { Grid } from '../core/grid/grid';
import { WorkbookError } from '../core/workbook-error';
import { fill } from '../words/fill';
import type { Words } from '../words/words';
import type { LearnArguments } from './arguments';
import { coloursFor } from './paint';
import { readFile } from './read-workbook';
import type { Session } from './session';
import { EXIT, type ExitStatus } from './terminal';
import { textTable } from './text-table';
import { UsageError } from './usage-error';
import { writeOutput } from './write-output';

/** `kohyo learn`: a form definition out of a blank form, and what is to be looked at in it. */
export async function learn(asked: LearnArguments, session: Session): Promise<ExitStatus> {
  const { words, terminal } = session;
  // People correct a form definition by hand: it is never replaced in passing.
  if (existsSync(asked.output) && !asked.force) throw new UsageError('formExists', { path: asked.output });
  let grids: readonly Grid[];
  try {
    ({ grids } = await readFile(asked.path, () => {}));
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    terminal.err(`${asked.path}: ${tellError(error, words).text}\n`);
    return EXIT.failed;
  }
  const learned = learnFromSheets(grids, asked);
  writeOutput(asked.output, new TextEncoder().encode(`${JSON.stringify(learned.form, null, 2)}\n`));
  terminal.out(learnedText(learned, asked.output, session));
  return EXIT.clean;
}

/** The sheet that teaches most, or the one that was named. Throws UsageError when none teaches a form. */
function learnFromSheets(grids: readonly Grid[], { path, sheet, output }: LearnArguments): Learned {
  const wanted = sheet === null ? grids.filter(({ hidden }) => !hidden) : grids.filter((grid) => grid.sheet === sheet);
  if (sheet !== null && wanted.length === 0) throw new UsageError('noSuchSheet', { path, sheet });
  const learned = wanted.flatMap((grid) => learnOrNothing(grid, idFrom(output)));
  const meant = ({ proposals }: Learned) => proposals.filter(({ key }) => key !== null).length;
  const [best] = learned.sort((a, b) => meant(b) - meant(a));
  if (best === undefined) throw new UsageError('nothingLearned', { path });
  return best;
}

function learnOrNothing(grid: Grid, id: string): Learned[] {
  try {
    return [learnForm(grid, { id })];
  } catch (error) {
    if (error instanceof FormError) return [];
    throw error;
  }
}

/** An id out of the file's name: `Our Form.json` → `our-form`. */
function idFrom(output: string): string {
  const letters = basename(output)
    .replace(/\.[^.]*$/, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return letters === '' ? 'learned-form' : letters.slice(0, 64);
}

function learnedText({ form, proposals, unsure }: Learned, output: string, { words, terminal }: Session): string {
  const { cli } = words;
  const colours = coloursFor(terminal);
  const columns = [cli.columnCell, cli.columnLabel, cli.columnMeaning, cli.columnSure].map((heading, at) => ({
    heading,
    align: at === 3 ? ('right' as const) : ('left' as const),
  }));
  const rows = proposals.map(({ cell, text, key, confidence }) => [
    addressOf(cell),
    text.replace(/\s+/g, ' '),
    meaningOf(key, words),
    key === null ? '' : `${Math.round(confidence * 100)}%`,
  ]);
  const [heading = '', ...lines] = textTable(columns, rows, '  ');
  const marked = lines.map((line, at) => {
    const proposal = proposals[at];
    const sure = proposal !== undefined && proposal.key !== null && proposal.confidence >= SURE;
    return sure ? line : colours.severity.warning(`?${line.slice(1)}`);
  });
  const made = fill(cli.learned, { path: output, name: form.name, fields: form.fields.length });
  const look = unsure.length === 0 ? [] : [fill(cli.learnedUnsure, { labels: unsure.length, path: output })];
  return `${[colours.faint(heading), ...marked, '', made, ...look].join('\n')}\n`;
}

function meaningOf(key: string | null, { cli, fields }: Words): string {
  return key === null ? cli.noMeaning : (fields[key] ?? key);
}
