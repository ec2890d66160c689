import type { Examination } from '../core/examine.types';
import type { CheckTotals } from './check-totals';
import type { CommandContext } from './command-context';
import type { Read } from './examine-paths';
import type { FilesOffer } from './offer';

/** What words are put with. */
export interface Speaking extends Pick<CommandContext, 'words'> {
  readonly terminal: Pick<CommandContext['terminal'], 'outIsTerminal' | 'environment' | 'columns'>;
}

/** What the end of an answer says of all files. */
export interface Closing {
  readonly files: number;
  readonly unreadable: number;
  readonly totals: CheckTotals;
  /** A form that could be learned. */
  readonly offer: FilesOffer | null;
  /** Nothing was said of any file. */
  readonly isFirst: boolean;
}

/** One way to say what was found, a file at a time: the answer to hundreds of files is never one text. */
export interface CheckAnswer {
  /** One text, or none where the format says nothing of such a file. */
  file(file: Read<Examination>, offer: FilesOffer | null, speaking: Speaking): readonly string[];
  head(speaking: Speaking): string;
  /** Between one file and the next. */
  readonly between: string;
  tail(closing: Closing, speaking: Speaking): string;
}

/** Says it all; `pieces` of what `file` gave, in the order of the files. */
export function say(
  answer: CheckAnswer,
  pieces: Iterable<string>,
  closing: Omit<Closing, 'isFirst'>,
  { words, terminal }: CommandContext,
): void {
  const speaking = { words, terminal };
  let waiting = answer.head(speaking);
  let isFirst = true;
  for (const piece of pieces) {
    if (!isFirst) terminal.out(`${waiting}${answer.between}`);
    else if (waiting !== '') terminal.out(waiting);
    waiting = piece;
    isFirst = false;
  }
  terminal.out(`${waiting}${answer.tail({ ...closing, isFirst }, speaking)}`);
}
