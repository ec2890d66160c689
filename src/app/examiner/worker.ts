import '../jitless';
import { Memory } from '../../core/memory';
import { BUILT_IN_FORMS } from '../../forms';
import { examineRead } from '../read-workbook';
import { causes } from '../tell-error';
import { Listener, Speaker } from './exchange';
import type { Answer, Asked, Question } from './messages';
import { type PlainExamination, plainExamination } from './plain-examination';

/**
 * The thread that examines. It sees plain data only: no Excel, no page. The workbook lives here as it was read last: a change comes in, and what is
 * other than before goes out.
 */
const asked = new Listener<Asked>();
const answered = new Speaker<PlainExamination>();
const examined = new Memory();
const sent = new Memory();

function answer({ id, asked: part }: Question): readonly Answer[] {
  const read = asked.hear(part);
  if (read === null) return [];
  try {
    const examination = plainExamination(examineRead(read, BUILT_IN_FORMS, examined), sent);
    return answered.say(examination).map((saying) => ({ id, answer: saying }));
  } catch (error) {
    return [{ id, error: causes(error) }];
  }
}

self.addEventListener('message', ({ data }: MessageEvent<Question>) => {
  for (const part of answer(data)) self.postMessage(part);
});
