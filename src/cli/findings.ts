import { existsSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { toJson } from '../app/json';
import { sectionLists } from '../core/cycle/send-back/section-lists';
import type { Finding } from '../core/rules/finding';
import { fill } from '../locales/fill';
import { renderFinding } from '../locales/render-finding';
import type { FindingsArguments } from './arguments/findings';
import { chooseForm } from './choose-form';
import type { CommandContext } from './command-context';
import { examinePaths } from './examine-paths';
import { existingPath } from './existing-path';
import { hearSignals } from './interrupt';
import { openOutput } from './open-output';
import { previousVersionName } from './previous-version';
import { readText } from './read-bytes';
import { EXIT, type ExitStatus } from './terminal';
import { UsageError } from './usage-error';
import { unwritable, writeOutput } from './write-output';

/** `kohyo findings`: a 指摘一覧 per section, to send out. One that lies there keeps the answers written in it. */
export async function findings(asked: FindingsArguments, context: CommandContext): Promise<ExitStatus> {
  const { words, terminal } = context;
  const chosen = await chooseForm(asked, context);
  const state = asked.year === null ? {} : { currentYear: asked.year };
  const { files, set } = await examinePaths(asked.paths, context, chosen, { state });
  const examination = set.together();
  const cover = coverIn(asked.cover) ?? words.gather.cover;
  const render = (finding: Finding) => renderFinding(finding, words);
  makeFolder(asked.output);
  const written: { path: string; section: string; findings: number; previous: string | null }[] = [];
  for (const list of sectionLists(examination, { render, cover, due: asked.due }, words)) {
    await hearSignals();
    const { section, findings: count } = list;
    const path = join(asked.output, `${list.file}.xlsx`);
    const port = await openOutput(path, asked.force);
    await port.writeSheets([list.plan]);
    const previous = writeOutput(path, await port.save(), asked.backup ? previousVersionName(words, new Date()) : null);
    written.push({ path, section, findings: count, previous });
  }
  if (asked.format === 'json') {
    const total = written.reduce((sum, one) => sum + one.findings, 0);
    terminal.out(toJson({ version: 1, output: asked.output, files: written, findings: total }));
  } else {
    for (const one of written)
      terminal.out(`${fill(words.gather.findingsWritten, { path: one.path, findings: one.findings })}\n`);
    terminal.out(`${fill(words.gather.findingsAll, { files: written.length, folder: asked.output })}\n`);
  }
  return files.some(({ error }) => error !== null) ? EXIT.failed : EXIT.clean;
}

/** The covering line as written by the person, or the text of the file that they name. */
function coverIn(cover: string | null): string | null {
  const path = cover !== null && /\.txt$/i.test(cover) ? existingPath(cover) : null;
  if (path === null) return cover;
  return readText(path).replace(/\r\n?/g, '\n').trim();
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    if (!statSync(folder).isDirectory()) throw new UsageError('notAFolder', { path: folder });
  } catch (error) {
    if (error instanceof UsageError) throw error;
    if (existsSync(folder)) throw new UsageError('notAFolder', { path: folder }, { cause: error });
    throw unwritable(folder, error);
  }
}
