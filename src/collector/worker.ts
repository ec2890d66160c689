import '../app/jitless';
import type { Collector } from '../app/collect/collector';
import { causes } from '../app/tell-error';
import { WorkbookError } from '../core/workbook-error';
import { collectHere } from './collect';
import type { Answer, Question } from './messages';

/** The thread that reads what sections sent. It sees plain data only: no Excel, no page. */
const collector = collectHere();

function act(question: Question): Promise<unknown> {
  const acts: Collector = collector;
  switch (question.act) {
    case 'forget':
      return acts.forget();
    case 'read':
      return acts.read(...question.given);
    case 'plan':
      return acts.plan(...question.given);
    case 'pick':
      return acts.pick();
    case 'check':
      return acts.check();
  }
}

async function answer(question: Question): Promise<Answer> {
  const { id } = question;
  try {
    return { id, answer: await act(question) };
  } catch (error) {
    const known = error instanceof WorkbookError ? error : null;
    return { id, error: causes(error), code: known?.code ?? null, details: known?.details ?? {} };
  }
}

self.addEventListener('message', ({ data }: MessageEvent<Question>) => {
  void answer(data).then((said) => self.postMessage(said));
});
