import { runInNewContext } from 'node:vm';

interface Mutant {
  readonly id: string;
  readonly line: number;
  readonly column: number;
  readonly from: string;
  readonly to: string;
}
const { mutantsOf } = jest.requireActual<{
  mutantsOf(path: string, text: string): { readonly mutants: readonly Mutant[]; readonly code: string };
}>('../../scripts/mutate/mutants');

/** What `answer(…)` of a source gives while one of its mutants is on, none for -1. */
function answers(
  text: string,
  call: string,
): { readonly mutants: readonly Mutant[]; readonly with: (on: number) => unknown } {
  const { mutants, code } = mutantsOf('src/core/some.js', text);
  return {
    mutants,
    with: (on) =>
      runInNewContext(`${code}\n${call}`, {
        __mutants: { file: () => ({ on, met: new Uint8Array(mutants.length) }) },
      }),
  };
}

describe('the mutants of a source', () => {
  const source = 'const LIMIT = 3;\nfunction answer(a) { return a < LIMIT && a !== 1 ? "in" : "out"; }';

  test('none on: the source does what it did', () => {
    expect(answers(source, '[0, 1, 2, 3].map(answer).join()').with(-1)).toBe('in,out,in,out');
  });

  test.each([
    ['3 → 4', '3', '4', 'in,out,in,in'],
    ['< → <=', 'a < LIMIT', 'a <= LIMIT', 'in,out,in,in'],
    ['!== → ===', 'a !== 1', 'a === 1', 'out,in,out,out'],
    ['&& → ||', 'a < LIMIT && a !== 1', 'a < LIMIT || a !== 1', 'in,in,in,in'],
    ['a condition that always holds', 'a < LIMIT && a !== 1', 'true', 'in,in,in,in'],
    ['a condition that never holds', 'a < LIMIT && a !== 1', 'false', 'out,out,out,out'],
  ])('%s', (_, from, to, expected) => {
    const { mutants, with: on } = answers(source, '[0, 1, 2, 3].map(answer).join()');
    const at = mutants.findIndex((mutant) => mutant.from === from && mutant.to === to);
    expect(mutants[at]).toMatchObject({ from, to });
    expect(on(at)).toBe(expected);
  });

  test('types, names and texts are left alone', () => {
    const { mutants } = mutantsOf(
      'src/core/some.ts',
      "type One = 1 | 2;\nenum Two { three = 3 }\nconst four = { five: 'six' };\nconst { 0: seven } = four;",
    );
    expect(mutants).toEqual([]);
  });

  test('each knows its place', () => {
    const { mutants } = mutantsOf('src/core/some.ts', 'const a = 1;\nexport const b = [true];');
    expect(mutants.map(({ id, line, column }) => [id, line, column])).toEqual([
      ['src/core/some.ts#0', 1, 11],
      ['src/core/some.ts#1', 2, 19],
    ]);
  });
});
