import manifest from '../../package.json';
import { tellError } from '../app/tell-error';
import { WorkbookError } from '../core/workbook-error';
import { fill } from '../locales/fill';
import { loadWords } from '../locales/load';
import { type Arguments, readArguments } from './arguments';
import { cleanTerminal } from './clean-terminal';
import type { CommandContext } from './command-context';
import { help } from './help';
import { localeOf } from './language';
import { EXIT, type ExitStatus, type Terminal } from './terminal';
import { UsageError } from './usage-error';

/** The `kohyo` command: what it was asked in, its exit status out. */
export async function run(given: readonly string[], screen: Terminal): Promise<ExitStatus> {
  const terminal = cleanTerminal(screen);
  const context: Omit<CommandContext, 'forms'> = {
    screen,
    terminal,
    words: await loadWords(localeOf(terminal.environment)),
  };
  try {
    return await follow(readArguments(given), context);
  } catch (error) {
    terminal.err(`kohyo: ${failure(error, context)}\n`);
    return EXIT.failed;
  }
}

/** Why the command could not go on. Status 1 says that there are findings, so even what nobody foresaw ends with 2. */
function failure(error: unknown, { words }: Pick<CommandContext, 'words'>): string {
  if (error instanceof UsageError) return `${fill(words.cli[error.word], error.details)}\n${words.cli.seeHelp}`;
  const { text } = tellError(error, words);
  if (error instanceof WorkbookError) return text;
  return `${text}\n${error instanceof Error ? error.stack : String(error)}`;
}

/** What a subcommand needs is loaded when it is called: `--help` needs next to nothing. */
async function follow(asked: Arguments, bare: Omit<CommandContext, 'forms'>): Promise<ExitStatus> {
  if (asked.command === 'help') {
    bare.terminal.out(help(asked.about, bare.words));
    return EXIT.clean;
  }
  if (asked.command === 'version') {
    bare.terminal.out(`${manifest.version}\n`);
    return EXIT.clean;
  }
  const { BUILT_IN_FORMS } = await import('../forms');
  const context = { ...bare, forms: BUILT_IN_FORMS };
  switch (asked.command) {
    case 'forms':
      context.terminal.out((await import('./forms')).listForms(context));
      return EXIT.clean;
    case 'check':
      return (await import('./check')).check(asked, context);
    case 'summary':
      return (await import('./summary')).summary(asked, context);
    case 'rollup':
      return (await import('./rollup')).rollup(asked, context);
    case 'gather':
      return (await import('./gather')).gather(asked, context);
    case 'findings':
      return (await import('./findings')).findings(asked, context);
    case 'answers':
      return (await import('./answers')).answers(asked, context);
    case 'publish':
      return (await import('./publish')).publish(asked, context);
    case 'learn':
      return (await import('./learn')).learn(asked, context);
    case 'compare':
      return (await import('./compare')).compare(asked, context);
    case 'next':
      return (await import('./next')).next(asked, context);
    case 'handout':
      return (await import('./handout')).handout(asked, context);
  }
}
