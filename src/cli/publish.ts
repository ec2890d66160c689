import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type PublishedFile, publishedFiles, publishedList } from '../app/cycle/published-files';
import { toJson } from '../app/json';
import { beforePublishing, type Obstacle } from '../core/cycle/publish/before-publishing';
import { addressOf } from '../core/grid/address';
import { wordsFor } from '../locales';
import { fill } from '../locales/fill';
import { renderFinding } from '../locales/render-finding';
import type { PublishArguments } from './arguments/publish';
import { chooseForm } from './choose-form';
import type { CommandContext } from './command-context';
import { examinePaths } from './examine-paths';
import { hearSignals } from './interrupt';
import { leaksOfList, publishedBook } from './published-layout';
import { EXIT, type ExitStatus } from './terminal';
import { UsageError } from './usage-error';
import { keepApart, unwritable, writeOutput } from './write-output';

/** What is published is Japanese whoever types the command: every city's columns are the same. */
const words = wordsFor('ja');

/** `kohyo publish`: list, open data and a page for the city's web site, once nothing in them must stay inside. */
export async function publish(asked: PublishArguments, context: CommandContext): Promise<ExitStatus> {
  const { terminal } = context;
  const chosen = await chooseForm(asked, context);
  keepApart(join(asked.output, 'list.xlsx'), asked.layout === null ? [] : [asked.layout]);
  const { files, set } = await examinePaths(asked.paths, context, chosen, { except: asked.output });
  const examination = set.together();
  if (examination.kohyoList.length === 0) {
    terminal.err(`${fill(context.words.cli.nothingToWrite, { path: asked.output })}\n`);
    return EXIT.failed;
  }
  const publishing = { ...asked, date: asked.date ?? today() };
  const book = await publishedBook(asked.layout, examination, words);
  await book.port.writeSheets([publishedList(examination, publishing, words, book.layout)]);
  const found = beforePublishing(examination);
  const obstacles = asked.layout === null ? found : [...found, ...(await leaksOfList(book, found, words))];
  const isRefused = obstacles.some(({ isGrave }) => isGrave) && !asked.anyway;
  const written = isRefused
    ? []
    : await write(asked, publishedFiles(examination, publishing, await book.port.save(), words));
  if (asked.format === 'json')
    terminal.out(
      toJson({
        version: 1,
        output: asked.output,
        refused: isRefused,
        files: written,
        obstacles: obstacles.map(answered),
      }),
    );
  else tell(written, obstacles, isRefused, asked, context);
  if (files.some(({ error }) => error !== null)) return EXIT.failed;
  return isRefused ? EXIT.findings : EXIT.clean;
}

async function write(asked: PublishArguments, files: readonly PublishedFile[]): Promise<string[]> {
  await hearSignals();
  return writeAll(asked, files);
}

/** Nothing is written over unless that is wanted: a folder of somebody else's stays whole. */
function writeAll({ output, force }: PublishArguments, files: readonly PublishedFile[]): string[] {
  const paths = files.map(({ name }) => join(output, name));
  const standing = paths.find((path) => existsSync(path));
  if (standing !== undefined && !force) throw new UsageError('openDataExists', { path: standing });
  try {
    mkdirSync(output, { recursive: true });
  } catch (error) {
    throw unwritable(output, error);
  }
  files.forEach(({ bytes }, at) => {
    writeOutput(paths[at] ?? output, bytes);
  });
  return paths;
}

function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

function answered({ kind, cell, found, isGrave }: Obstacle) {
  return { kind, grave: isGrave, sheet: cell.sheet, cell: addressOf(cell), found };
}

const KINDS = {
  contact: 'publishContact',
  person: 'publishPerson',
  address: 'publishAddress',
  note: 'publishNote',
  error: 'publishError',
} as const;
/** More of a kind are counted: `--format json` tells them all. */
const SHOWN = 20;

function tell(
  written: readonly string[],
  obstacles: readonly Obstacle[],
  isRefused: boolean,
  asked: PublishArguments,
  { words: { cli, ...rest }, terminal }: CommandContext,
): void {
  for (const [kind, word] of Object.entries(KINDS)) {
    const own = obstacles.filter((obstacle) => obstacle.kind === kind);
    if (own.length === 0) continue;
    terminal.err(`${fill(cli[word], { count: own.length })}\n`);
    for (const { cell, found, finding } of own.slice(0, SHOWN)) {
      const text = finding === null ? found : renderFinding(finding, { cli, ...rest }).message;
      terminal.err(`  ${fill(cli.publishPlace, { sheet: cell.sheet, cell: addressOf(cell), text })}\n`);
    }
    if (own.length > SHOWN) terminal.err(`  ${fill(cli.publishMore, { count: own.length - SHOWN })}\n`);
  }
  if (isRefused) terminal.err(`${cli.publishRefused}\n`);
  if (written.length > 0 && asked.municipality === '') terminal.err(`${cli.publishNameless}\n`);
  for (const path of written) terminal.out(`${fill(cli.openDataWritten, { path })}\n`);
}
