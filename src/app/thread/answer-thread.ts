import type { Progress } from '../../core/port';
import { WorkbookError } from '../../core/workbook-error';
import { causes } from '../tell-error';
import type { Acts, Answer, Question } from './messages';

/** Answers in this thread what another asks. `actsWith`: the acts, given how to tell how far one is. */
export function answerThread(actsWith: (onProgress: (progress: Progress) => void) => Acts): void {
  let asked = -1;
  const say = (answer: Answer): void => self.postMessage(answer);
  const acts = actsWith((progress) => say({ id: asked, progress }));
  self.addEventListener('message', ({ data }: MessageEvent<Question>) => {
    const { id, act, given } = data;
    asked = id;
    const one = acts[act];
    if (!one) throw new Error(`this thread knows no ${act}`);
    one(...(given as never[])).then(
      (answer) => say({ id, answer }),
      (error: unknown) => {
        const known = error instanceof WorkbookError ? error : null;
        say({ id, error: causes(error), code: known?.code ?? null, details: known?.details ?? {} });
      },
    );
  });
}
