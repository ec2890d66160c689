import fc from 'fast-check';
import { Listener, Speaker } from '../../src/app/examiner/exchange';
import type { Asked } from '../../src/app/examiner/messages';
import { type PlainExamination, plainExamination, restoredExamination } from '../../src/app/examiner/plain-examination';
import { examineRead } from '../../src/app/read-workbook';
import type { Examination } from '../../src/core/examine.types';
import { Memory } from '../../src/core/memory';
import { BUILT_IN_FORMS } from '../../src/forms';
import { anyChange, type Book, few } from '../workbooks/changes';
import { copied } from './copied';

/** The way to the other thread and back; messages are copied. */
function aside(): (book: Book) => Examination {
  const asked = { tell: new Speaker<Asked>(), hear: new Listener<Asked>() };
  const answered = { tell: new Speaker<PlainExamination>(), hear: new Listener<PlainExamination>() };
  const [there, sent, here] = [new Memory(), new Memory(), new Memory()];
  const through = <T>({ tell, hear }: { readonly tell: Speaker<T>; readonly hear: Listener<T> }, said: T): T => {
    const heard = tell.say(said).map((part) => hear.hear(copied(part)));
    const last = heard.at(-1);
    if (last == null) throw new Error('nothing was heard');
    return last;
  };
  return ({ grids, state }) => {
    const read = through(asked, { grids, state });
    const plain = through(answered, plainExamination(examineRead(read, BUILT_IN_FORMS, there), sent));
    return restoredExamination(plain, { grids, state }, here);
  };
}

test('after any changes, what comes back from the other thread equals a full examination', () => {
  fc.assert(
    fc.property(fc.array(anyChange, { minLength: 1, maxLength: 5 }), (changes) => {
      const examine = aside();
      let now = few;
      examine(now);
      for (const change of changes) {
        now = change(now);
        expect(examine(now)).toEqual(examineRead(now, BUILT_IN_FORMS));
      }
    }),
    { numRuns: 6 },
  );
});
