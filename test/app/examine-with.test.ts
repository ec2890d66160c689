import { examineHere } from '../../src/app/examiner/examine-here';
import { examineWith } from '../../src/app/examiner/examine-with';
import { examineRead } from '../../src/app/read-workbook';
import { WorkbookError } from '../../src/core/workbook-error';
import { BUILT_IN_FORMS } from '../../src/forms';
import { few } from '../workbooks/changes';

const here = async () => examineHere();

test.each([
  [
    'cannot be started',
    () => {
      throw new DOMException('no thread', 'SecurityError');
    },
  ],
  [
    'does not come',
    () => {
      const thread = Object.assign(new EventTarget(), { postMessage: () => undefined, terminate: () => undefined });
      setTimeout(() => thread.dispatchEvent(new Event('error')));
      return thread as unknown as Worker;
    },
  ],
])('where the thread %s the same is found in this one', async (_, start) => {
  const examine = examineWith(start, here);
  expect(await examine(few)).toEqual(examineRead(few, BUILT_IN_FORMS));
  expect(await examine(few)).toEqual(examineRead(few, BUILT_IN_FORMS));
});

test('中止 pressed meanwhile holds', async () => {
  const stop = new AbortController();
  const examine = examineWith(() => {
    throw new DOMException('no thread', 'SecurityError');
  }, here);
  const examined = examine(few, stop.signal);
  setTimeout(() => stop.abort());
  await expect(examined).rejects.toEqual(new WorkbookError('cancelled'));
});
