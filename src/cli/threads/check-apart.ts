import { tellError } from '../../app/tell-error';
import { belong } from '../../core/workbooks/belong-together';
import { examinedAlone } from '../../core/workbooks/examined-alone';
import type { CheckArguments } from '../arguments/check';
import { CHECK_ANSWERS } from '../check-answers';
import { type CheckTotals, countedAlone, totalsTogether } from '../check-totals';
import type { CommandContext } from '../command-context';
import type { Read } from '../examine-paths';
import { type FoundPath, findWorkbooks } from '../find-workbooks';
import { type FilesOffer, offerFrom } from '../offer';
import { ProgressBar } from '../progress-bar';
import type { BareFile, CheckedFile, CheckTask, FileAnswer, FileQuestion } from './check-file';
import type { Threads } from './thread';

/** Fewer files are checked before another thread has started. */
const MANY = 24;

/** Files that have nothing to do with each other, as each was answered for; in their order. */
export interface CheckedApart {
  readonly pieces: Iterable<string>;
  readonly files: number;
  readonly unreadable: number;
  readonly totals: CheckTotals;
  readonly offer: FilesOffer | null;
  /** Lines for standard error. */
  readonly told: readonly string[];
}

/**
 * Many files, each read and checked by one of the threads, so that nothing is kept of a file but its piece of the answer. `null` where files turn out to be
 * parts of one plan, or to throw light on each other, or where a thread failed: they are to be checked together, by this one.
 */
export async function checkApart(
  { paths }: Pick<CheckArguments, 'paths'>,
  task: Omit<CheckTask, 'terminal'>,
  context: CommandContext,
): Promise<CheckedApart | null> {
  const { threads, ...screen } = context.screen;
  const found = findWorkbooks(paths);
  if (threads === undefined || threads.count < 2 || found.length < MANY) return null;
  const { outIsTerminal, environment, columns } = screen;
  const answers = await answersOf(
    found,
    threads,
    { ...task, terminal: { outIsTerminal, environment, columns } },
    new ProgressBar(screen, found.length),
    context,
  );
  return answers === null ? null : together(found, answers, task, context);
}

/** One answer per file; null as soon as two of them belong together. */
async function answersOf(
  found: readonly FoundPath[],
  threads: Threads,
  task: CheckTask,
  bar: ProgressBar,
  { words }: CommandContext,
): Promise<readonly FileAnswer[] | null> {
  const answers: (FileAnswer | undefined)[] = found.map(({ error }) =>
    error === null ? undefined : { error: { code: error.code, message: tellError(error, words).text } },
  );
  let next = 0;
  let done = 0;
  let areApart = true;
  const started = Array.from({ length: threads.count }, () => threads.start(task));
  try {
    await Promise.all(
      started.map(async (thread) => {
        while (areApart && next < found.length) {
          const at = next;
          next += 1;
          const one = found[at];
          if (!one || answers[at]) continue;
          const question: FileQuestion = { path: one.path, file: one.file };
          const answer = (await thread.ask(question)) as FileAnswer;
          areApart &&= isApart(answer, at, answers);
          answers[at] = answer;
          done += 1;
          bar.draw(done, one.path);
        }
      }),
    );
  } catch {
    // What this thread can do as well is done here; a fault of ours shows itself again, and is told then.
    areApart = false;
  } finally {
    bar.clear();
    for (const thread of started) thread.end();
  }
  return areApart ? answers.flatMap((answer) => answer ?? []) : null;
}

function isApart(answer: FileAnswer, at: number, answers: readonly (FileAnswer | undefined)[]): boolean {
  if (answer.error !== null) return true;
  return answers.every((other, place) => {
    if (other === undefined || other.error !== null) return true;
    return !(place < at ? belong(other.marks, answer.marks) : belong(answer.marks, other.marks));
  });
}

function together(
  found: readonly FoundPath[],
  answers: readonly FileAnswer[],
  task: Omit<CheckTask, 'terminal'>,
  { words, terminal }: CommandContext,
): CheckedApart | null {
  const read = answers.flatMap((answer) => (answer.error === null ? [answer] : []));
  const used = new Set(read.flatMap(({ forms }) => forms));
  // A sheet that lacks labels is known for what it is by another file's.
  if (read.some(({ resembles }) => resembles.some((form) => used.has(form)))) return null;
  const files = answers.map((answer, at) => fileOf(found[at]?.path ?? '', answer));
  const bare = files.flatMap((file) => (isSaid(file) ? [] : [file]));
  const offer = offerFrom({ files: bare });
  const answer = CHECK_ANSWERS[task.format];
  const decoder = new TextDecoder();
  return {
    pieces: pieces(),
    files: files.length,
    unreadable: answers.length - read.length,
    totals: totalsTogether(
      files.flatMap((file) => (isSaid(file) ? [file.counted] : file.error === null ? [countedAlone(file.result)] : [])),
    ),
    offer,
    told: answers.flatMap((one, at) =>
      (one.error === null ? one.told : [one.error.message]).map((line) => `${found[at]?.path}: ${line}`),
    ),
  };

  function* pieces(): Iterable<string> {
    for (const file of files) {
      if (isSaid(file)) yield* file.piece.map((text) => decoder.decode(text));
      else yield* answer.file(file, offer, { words, terminal });
    }
  }
}

type File = Pick<CheckedFile, 'piece' | 'counted'> | Read<ReturnType<typeof examinedAlone>>;

const isSaid = (file: File): file is Pick<CheckedFile, 'piece' | 'counted'> => 'piece' in file;

function fileOf(path: string, answer: CheckedFile | BareFile | Extract<FileAnswer, { error: object }>): File {
  if (answer.error !== null) return { path, error: answer.error };
  if ('piece' in answer) return answer;
  return { path, error: null, result: examinedAlone(answer.recognised) };
}
