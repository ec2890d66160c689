import { Memory } from '../../src/core/memory';

const sheet = { name: '個票01' };
const copy = { name: '個票01' };

test('what was given before is answered by the same object, without being worked out again', () => {
  const memory = new Memory();
  const asked: string[] = [];
  const work = ({ name }: { readonly name: string }, year: number) => {
    asked.push(`${name} ${year}`);
    return { name, year };
  };
  const first = memory.recall(work, sheet, 2026);
  expect(memory.recall(work, sheet, 2026)).toBe(first);
  memory.begin();
  expect(memory.recall(work, sheet, 2026)).toBe(first);
  expect(asked).toEqual(['個票01 2026']);
});

test('another number, another object or one more of them is another question', () => {
  const memory = new Memory();
  const work = (...given: readonly unknown[]) => ({ given });
  const first = memory.recall(work, sheet, 2026);
  expect(memory.recall(work, sheet, 2027)).not.toBe(first);
  expect(memory.recall(work, copy, 2026)).not.toBe(first);
  expect(memory.recall(work, sheet, 2026, undefined)).not.toBe(first);
  expect(memory.recall((...given: readonly unknown[]) => ({ given }), sheet, 2026)).not.toBe(first);
});

test('what a whole round did not ask for is forgotten', () => {
  const memory = new Memory();
  let count = 0;
  const work = ({ name }: { readonly name: string }) => {
    count += 1;
    return name;
  };
  memory.recall(work, sheet);
  memory.begin();
  memory.recall(work, copy);
  memory.begin();
  memory.recall(work, copy);
  expect(count).toBe(2);
  memory.recall(work, sheet);
  expect(count).toBe(3);
});
