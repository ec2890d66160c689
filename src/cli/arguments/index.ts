import { UsageError } from '../usage-error';
import { type AnswersArguments, readAnswers } from './answers';
import { type CheckArguments, readCheck } from './check';
import { type CompareArguments, readCompare } from './compare';
import { type FindingsArguments, readFindings } from './findings';
import { type FormsArguments, readForms } from './forms';
import { type GatherArguments, readGather } from './gather';
import { type HandoutArguments, readHandout } from './handout';
import { COMMANDS, type Command, type HelpArguments } from './help';
import { type LearnArguments, readLearn } from './learn';
import { type NextArguments, readNext } from './next';
import { type PublishArguments, readPublish } from './publish';
import { type RollupArguments, readRollup } from './rollup';
import { readSummary, type SummaryArguments } from './summary';

export type Arguments =
  | CheckArguments
  | SummaryArguments
  | RollupArguments
  | HandoutArguments
  | GatherArguments
  | FindingsArguments
  | AnswersArguments
  | NextArguments
  | CompareArguments
  | PublishArguments
  | LearnArguments
  | FormsArguments
  | HelpArguments
  | { readonly command: 'version' };

/** Reads the words after `kohyo`. Throws UsageError for anything that the command does not know. */
export function readArguments(given: readonly string[]): Arguments {
  const [first, ...rest] = given;
  if (first === undefined || first === '--help' || first === '-h' || first === 'help') {
    return { command: 'help', about: COMMANDS.find((name) => name === rest[0]) ?? null };
  }
  if (first === '--version' || first === '-V') return { command: 'version' };
  const command = COMMANDS.find((name) => name === first);
  if (command === undefined) throw new UsageError('unknownCommand', { command: first });
  return readers[command](rest);
}

const readers: Record<Command, (rest: string[]) => Arguments> = {
  check: readCheck,
  summary: readSummary,
  rollup: readRollup,
  handout: readHandout,
  gather: readGather,
  findings: readFindings,
  answers: readAnswers,
  next: readNext,
  compare: readCompare,
  publish: readPublish,
  learn: readLearn,
  forms: readForms,
};
