import '../jitless';
import { BUILT_IN_FORMS } from '../../forms';
import { examineRead } from '../read-workbook';
import { causes } from '../tell-error';
import type { Answer, Question } from './messages';
import { plainExamination } from './plain-examination';

/** The thread that examines. It sees plain data only: no Excel, no page. */
function answer({ id, read }: Question): Answer {
  try {
    return { id, examination: plainExamination(examineRead(read, BUILT_IN_FORMS)) };
  } catch (error) {
    return { id, error: causes(error) };
  }
}

self.addEventListener('message', ({ data }: MessageEvent<Question>) => self.postMessage(answer(data)));
