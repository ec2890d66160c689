import type { Words } from '../locales/words';
import type { Command } from './arguments/help';

/** What `--help` says, of the command as a whole or of one subcommand. */
export function help(about: Command | null, { cli }: Words): string {
  if (about === null) return cli.help;
  return {
    check: cli.helpCheck,
    summary: cli.helpSummary,
    rollup: cli.helpRollup,
    gather: cli.helpGather,
    findings: cli.helpFindings,
    answers: cli.helpAnswers,
    publish: cli.helpPublish,
    learn: cli.helpLearn,
    forms: cli.helpForms,
    handout: cli.helpHandout,
    next: cli.helpNext,
    compare: cli.helpCompare,
  }[about];
}
