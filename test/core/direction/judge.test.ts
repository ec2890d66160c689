import fc from 'fast-check';
import { judgeDirections } from '../../../src/core/direction/judge';
import { emptyState } from '../../../src/core/state/state';
import { ja } from '../../../src/locales/ja';
import { renderEvidence } from '../../../src/locales/render-finding';
import { directionCases } from '../../tables/direction';
import { itemCases } from '../../tables/direction-items';
import { proseCases } from '../../tables/direction-prose';
import { signCases } from '../../tables/direction-signs';
import { wordingCases } from '../../tables/direction-wordings';
import { kohyoOf } from './kohyo-of';

const cases = [...directionCases, ...signCases, ...proseCases, ...wordingCases, ...itemCases];

describe('what △ means, read by a person', () => {
  test.each(cases)('$why', ({ means, ...brief }) => {
    const judged = judgeDirections([kohyoOf(brief)], emptyState()).get(0);
    const told = {
      ...(means.hours ? { hours: judged?.hours.direction } : {}),
      ...(means.effect ? { effect: judged?.effect.direction } : {}),
    };
    const reasons = [judged?.hours, judged?.effect].flatMap((result) =>
      (result?.evidence ?? []).map((one) => `${one.points} ${one.weight} ${renderEvidence(one, ja)}`),
    );
    expect({ ...told, reasons }).toEqual({ ...means, reasons });
  });
});

test('a direction never stands without evidence, and every reason names its cells and has words', () => {
  for (const brief of cases) {
    const judged = judgeDirections([kohyoOf(brief)], emptyState()).get(0);
    for (const result of [judged?.hours, judged?.effect]) {
      if (result?.direction === 'reduction' || result?.direction === 'increase') {
        expect(result.evidence.filter((one) => one.points === result.direction)).not.toEqual([]);
      }
      for (const one of result?.evidence ?? []) {
        expect(one.cells).not.toEqual([]);
        expect(renderEvidence(one, ja)).not.toMatch(/\{|undefined/);
      }
    }
  }
});

test('whatever stands in the cells, it judges without failing and the same way each time', () => {
  const letters = fc.constantFrom(...'△▲480,.-－—（）()×＝→時間人台減増削運用準備現行導入後のは、。\n 　A1%');
  const text = fc.array(letters, { maxLength: 24 }).map((all) => all.join(''));
  const three = fc.array(text, { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(three, three, text, text, (hours, target, hoursNote, approach) => {
      const kohyoList = [kohyoOf({ hours: ['△1', ...hours.slice(1)], effect: hours, target, hoursNote, approach })];
      const judged = judgeDirections(kohyoList, emptyState());
      expect(judged.get(0)?.hours.direction).not.toBe('none');
      expect(judgeDirections(kohyoList, emptyState())).toEqual(judged);
    }),
  );
});

test('the order of the sheets changes no direction', () => {
  const briefs = cases.slice(0, 40).map(({ why: _, means: __, ...brief }, at) => ({ ...brief, lead: `課${at % 3}課` }));
  const read = (order: readonly number[]) => {
    const kohyoList = order.map((at, index) => kohyoOf({ ...briefs[at], number: String(at) }, index));
    const judged = judgeDirections(kohyoList, emptyState());
    return new Map(order.map((at, index) => [at, judged.get(index)?.hours.direction]));
  };
  const forward = read(briefs.map((_, at) => at));
  const backward = read(briefs.map((_, at) => briefs.length - 1 - at));
  for (const [at, direction] of forward) expect(backward.get(at)).toBe(direction);
});
