import manifest from '../../package.json';
import { tellError } from '../app/tell-error';
import { WorkbookError } from '../core/workbook-error';
import { BUILT_IN_FORMS } from '../forms';
import { wordsFor } from '../locales';
import { fill } from '../locales/fill';
import { type Arguments, readArguments } from './arguments';
import { check } from './check';
import { cleanTerminal } from './clean-terminal';
import type { CommandContext } from './command-context';
import { listForms } from './forms';
import { help } from './help';
import { localeOf } from './language';
import { learn } from './learn';
import { rollup } from './rollup';
import { summary } from './summary';
import { EXIT, type ExitStatus, type Terminal } from './terminal';
import { UsageError } from './usage-error';

/** The `kohyo` command: what it was asked in, its exit status out. */
export async function run(given: readonly string[], screen: Terminal): Promise<ExitStatus> {
  const terminal = cleanTerminal(screen);
  const context: CommandContext = {
    screen,
    terminal,
    words: wordsFor(localeOf(terminal.environment)),
    forms: BUILT_IN_FORMS,
  };
  try {
    return await follow(readArguments(given), context);
  } catch (error) {
    terminal.err(`kohyo: ${failure(error, context)}\n`);
    return EXIT.failed;
  }
}

/** Why the command could not go on. Status 1 says that there are findings, so even what nobody foresaw ends with 2. */
function failure(error: unknown, { words }: CommandContext): string {
  if (error instanceof UsageError) return `${fill(words.cli[error.word], error.details)}\n${words.cli.seeHelp}`;
  const { text } = tellError(error, words);
  if (error instanceof WorkbookError) return text;
  return `${text}\n${error instanceof Error ? error.stack : String(error)}`;
}

async function follow(asked: Arguments, context: CommandContext): Promise<ExitStatus> {
  switch (asked.command) {
    case 'help':
      context.terminal.out(help(asked.about, context.words));
      return EXIT.clean;
    case 'version':
      context.terminal.out(`${manifest.version}\n`);
      return EXIT.clean;
    case 'forms':
      context.terminal.out(listForms(context));
      return EXIT.clean;
    case 'check':
      return check(asked, context);
    case 'summary':
      return summary(asked, context);
    case 'rollup':
      return rollup(asked, context);
    case 'learn':
      return learn(asked, context);
  }
}
