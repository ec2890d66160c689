import { WorkbookError } from '../core/workbook-error';
import { asWorkbookError } from './excel-error';

/**
 * How long one request may stay without an answer, in milliseconds. The longest that are known of are some seconds; a person who
 * leaves a cell open keeps every request waiting, and is told so then.
 */
const PATIENCE = 90_000;

let patience = PATIENCE;

/** Sets how long an answer is waited for; `undefined` is as long as ever. */
export function waitAtMost(milliseconds: number = PATIENCE): void {
  patience = milliseconds;
}

/** Rejects with `no-answer` when `asked` takes longer than one request may: for what office.js asks beside its batches. */
export async function withinPatience<T>(asked: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const unanswered = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(noAnswer()), patience);
  });
  try {
    return await Promise.race([asked, unanswered]);
  } finally {
    clearTimeout(timer);
  }
}

function noAnswer(): WorkbookError {
  return new WorkbookError('no-answer', { seconds: Math.ceil(patience / 1_000) });
}

/**
 * One conversation with Excel. Waits while a person is editing a cell instead of failing, gives up on a request that is never
 * answered (`no-answer`), and tells errors as WorkbookError.
 */
export async function run<T>(batch: (context: Excel.RequestContext) => Promise<T>, sheet = ''): Promise<T> {
  let unanswered: () => void = () => undefined;
  const given = new Promise<never>((_, reject) => {
    unanswered = () => reject(noAnswer());
  });
  try {
    const talk = Excel.run({ delayForCellEdit: true }, (context) => {
      limitWaiting(context, unanswered);
      return batch(context);
    });
    return await Promise.race([talk, given]);
  } catch (cause) {
    throw asWorkbookError(cause, sheet);
  }
}

/** Each request of the conversation has the same time; office.js itself waits for ever. */
function limitWaiting(context: Excel.RequestContext, unanswered: () => void): void {
  const sync = context.sync.bind(context);
  context.sync = async (passed) => {
    const timer = setTimeout(unanswered, patience);
    try {
      return await sync(passed);
    } finally {
      clearTimeout(timer);
    }
  };
}
