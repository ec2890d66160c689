import fc from 'fast-check';
import { Listener, type Saying, Speaker } from '../../src/app/examiner/exchange';
import { copied } from './copied';

/** What a thread hears of what another says: messages are copied on their way. */
function line<T>(): { readonly tell: (now: T) => { readonly heard: T; readonly messages: readonly Saying[] } } {
  const speaker = new Speaker<T>();
  const listener = new Listener<T>();
  return {
    tell(now) {
      const messages = copied(speaker.say(now));
      const heard = messages.map((one) => listener.hear(one));
      expect(heard.slice(0, -1).every((one) => one === null)).toBe(true);
      const last = heard.at(-1);
      if (last == null) throw new Error('nothing was heard');
      return { heard: last, messages };
    },
  };
}

const plain = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom<unknown[]>(null, undefined, '', '個票01', 0, -0, 7, Number.NaN, true),
    fc.array(tie('value'), { maxLength: 5 }),
    fc.array(
      fc.record(
        { sheet: fc.constantFrom('個票01', '個票02', '個票03'), held: tie('value') },
        { noNullPrototype: true },
      ),
      { maxLength: 5 },
    ),
    fc.dictionary(fc.constantFrom('a', 'b', 'c', '__proto__', 'constructor'), tie('value'), {
      maxKeys: 4,
      noNullPrototype: true,
    }),
    fc.array(fc.tuple(fc.nat(5), tie('value')), { maxLength: 4 }).map((entries) => new Map(entries)),
    fc.array(fc.nat(5), { maxLength: 4 }).map((entries) => new Set(entries)),
  ),
})).value;

test('whatever something becomes, the other side knows it', () => {
  fc.assert(
    fc.property(fc.array(plain, { minLength: 1, maxLength: 5 }), (states) => {
      const { tell } = line<{ readonly now: unknown }>();
      for (const now of states) expect(tell({ now }).heard).toEqual({ now });
    }),
    { numRuns: 500 },
  );
});

const sheet = (name: string, text: string) => ({
  sheet: name,
  texts: Array.from({ length: 40 }, (_, row) => Array.from({ length: 8 }, (_, column) => `${text} ${row} ${column}`)),
});

test('of many sheets the one that changed is said, and the others stay the same objects', () => {
  const { tell } = line<{ readonly grids: readonly unknown[] }>();
  const grids = Array.from({ length: 30 }, (_, at) => sheet(`個票${at}`, '本文'));
  const before = tell({ grids }).heard.grids;
  const after = tell({ grids: grids.with(7, sheet('個票7', '別の本文')) });
  expect(JSON.stringify(after.messages).length).toBeLessThan(20_000);
  expect(after.heard.grids.filter((grid, at) => grid === before[at])).toHaveLength(29);
});

test('sheets that were read again and say the same, and sheets that moved, are not said again', () => {
  const { tell } = line<{ readonly grids: readonly unknown[] }>();
  const grids = () => Array.from({ length: 30 }, (_, at) => sheet(`個票${at}`, '本文'));
  const before = tell({ grids: grids() }).heard.grids;
  const same = tell({ grids: grids() });
  expect(same.messages).toEqual([{ pieces: [], difference: expect.anything() }]);
  expect(same.heard.grids).toBe(before);
  const [first, ...others] = grids();
  const moved = tell({ grids: [...others, first] });
  expect(moved.messages.flatMap(({ pieces }) => pieces)).toEqual([]);
  expect(moved.heard.grids).toEqual([...others, first]);
  expect(moved.heard.grids[29]).toBe(before[0]);
});

test('what is large is said in several messages, none of which is long', () => {
  const speaker = new Speaker<readonly unknown[]>();
  const messages = speaker.say(Array.from({ length: 300 }, (_, at) => sheet(`個票${at}`, '本文')));
  expect(messages.length).toBeGreaterThan(5);
  expect(Math.max(...messages.map((one) => JSON.stringify(one).length))).toBeLessThan(400_000);
  expect(messages.slice(0, -1).every(({ difference }) => difference === null)).toBe(true);
});
