import fc from 'fast-check';
import type { PageRow } from '../../../../src/core/report/layout/pages';
import { grownHeights, layPages, runsOf } from '../../../../src/core/report/layout/pages';

const CAPACITY = 600;
const block = (
  height: number,
  path: readonly string[],
  levelHeights: readonly number[] = path.map(() => 0),
): PageRow => ({
  height,
  path,
  levelHeights,
});
const blocks = fc.array(
  fc
    .tuple(
      fc.integer({ min: 10, max: 300 }),
      fc.constantFrom('a', 'b'),
      fc.constantFrom('x', 'y', 'z'),
      fc.integer({ min: 0, max: 500 }),
    )
    .map(([height, pillar, item, needed]) => block(height, [pillar, item], [needed, needed / 2])),
  { maxLength: 40 },
);

describe('pages of a list', () => {
  const indices = (list: readonly PageRow[]) => layPages(list, CAPACITY).map((page) => page.map(({ index }) => index));

  test('a group that no longer fits begins a new page where the page before is full enough', () => {
    const list = [block(450, ['x']), block(100, ['y']), block(100, ['y']), block(100, ['z'])];
    expect(indices(list)).toEqual([[0], [1, 2, 3]]);
  });

  test('a group is torn between its rows rather than leave half a page blank', () => {
    const list = [block(250, ['x']), block(250, ['y']), block(200, ['y']), block(100, ['z'])];
    expect(indices(list)).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  test('rows get some air where their page has room, never more than 8 points', () => {
    expect(layPages([block(100, ['x']), block(100, ['x'])], 1000)[0]?.map(({ height }) => height)).toEqual([108, 108]);
    expect(layPages([block(100, ['x']), block(100, ['x'])], 206)[0]?.map(({ height }) => height)).toEqual([103, 103]);
  });

  test('a group higher than a page goes on where it is and breaks between its rows', () => {
    const list = [block(100, ['x']), block(400, ['y']), block(400, ['y']), block(100, ['y'])];
    expect(layPages(list, CAPACITY).map((page) => page.map(({ index }) => index))).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  test('rows grow until the heading beside them shows all of its text', () => {
    expect(grownHeights([block(20, ['x'], [100]), block(20, ['x'], [100])])).toEqual([50, 50]);
    expect(grownHeights([block(20, ['x'], [30]), block(20, ['y'], [0])])).toEqual([30, 20]);
  });

  test('every block lies on one page, in order; no page overflows; every heading has its room', () => {
    fc.assert(
      fc.property(blocks, (list) => {
        const pages = layPages(list, CAPACITY);
        expect(pages.flat().map(({ index }) => index)).toEqual(list.map((_, index) => index));
        for (const page of pages) {
          const own = page.flatMap(({ index }) => list[index] ?? []);
          expect(page.reduce((sum, { height }) => sum + height, 0)).toBeLessThanOrEqual(CAPACITY);
          for (const level of [0, 1]) {
            for (const [first, last] of runsOf(own, level)) {
              const has = page.slice(first, last + 1).reduce((sum, { height }) => sum + height, 0);
              for (const each of own.slice(first, last + 1))
                expect(has).toBeGreaterThanOrEqual(each.levelHeights[level] ?? 0);
            }
          }
        }
      }),
    );
  });
});
