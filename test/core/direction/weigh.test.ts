import type { Evidence } from '../../../src/core/direction/direction';
import { strength, weigh } from '../../../src/core/direction/weigh';

/** `減4` / `増2`, with a letter for its kind. */
function reasons(...told: string[]): readonly Evidence[] {
  return told.map((one) => {
    const [, side, weight, kind = 'a'] = /^(減|増)(\d)(\w?)$/.exec(one) ?? [];
    return {
      kind: kind || 'a',
      points: side === '減' ? 'reduction' : 'increase',
      weight: Number(weight),
      cells: [],
      params: {},
    };
  });
}

test.each<[told: string[], reduction: number]>([
  [[], 0],
  [['減1'], 0],
  [['減3'], 3],
  [['減3', '減1b'], 3],
  [['減3a', '減2b'], 4],
  [['減3a', '減2a'], 3],
  [['減3', '増5'], 3],
])('%s is a reduction as strong as %d', (told, strong) => {
  expect(strength(reasons(...told), 'reduction')).toBe(strong);
});

test.each<[told: string[], direction: 'reduction' | 'increase' | 'undetermined']>([
  [[], 'undetermined'],
  [['減2'], 'undetermined'],
  [['減3'], 'reduction'],
  [['増2'], 'undetermined'],
  [['増3'], 'increase'],
  [['減2a', '減2b'], 'reduction'],
  [['増2a', '増2b'], 'increase'],
  [['減4', '増3'], 'undetermined'],
  [['減5', '増3'], 'reduction'],
  [['増4', '減3'], 'undetermined'],
  [['増5', '減3'], 'increase'],
  [['減5', '増4', '増3b'], 'undetermined'],
])('%s: %s', (told, direction) => {
  expect(weigh(reasons(...told))).toBe(direction);
});
