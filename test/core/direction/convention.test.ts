import { conventionOf } from '../../../src/core/direction/convention';
import { judgeDirections } from '../../../src/core/direction/judge';
import type { Form } from '../../../src/core/form/form';
import { parseForm } from '../../../src/core/form/parse-form';
import { emptyState, type State } from '../../../src/core/state/state';
import { BUILT_IN_FORMS } from '../../../src/forms';
import { type Brief, kohyoOf } from './kohyo-of';

const [form] = BUILT_IN_FORMS.map(parseForm);
if (!form) throw new Error('no form');

type Said = State['convention'];

/** A form of the id with the legend that it prints, if any. */
const formNamed = (id: string, convention: Said): readonly [string, Form] => {
  const { convention: _, ...rest } = { ...form, id };
  return [id, convention === null ? rest : { ...rest, convention }];
};

describe('what △ means in a workbook of two forms', () => {
  test.each<[office: Said, one: Said, other: Said, means: Said]>([
    [null, null, null, 'increase'],
    [null, 'reduction', 'reduction', 'reduction'],
    [null, 'increase', 'increase', 'increase'],
    // They do not agree: nothing but the usual can be said of the whole.
    [null, 'reduction', 'increase', 'increase'],
    [null, 'reduction', null, 'increase'],
    ['reduction', null, null, 'reduction'],
    ['reduction', 'increase', 'increase', 'reduction'],
    ['increase', 'reduction', 'reduction', 'increase'],
  ])('office %s, legends %s and %s: %s', (office, one, other, means) => {
    const kohyoList = ['one', 'other'].map((id, at) => ({ ...kohyoOf({}, at), form: id }));
    const forms = new Map([formNamed('one', one), formNamed('other', other)]);
    expect(conventionOf({ state: { ...emptyState(), convention: office }, forms, kohyoList })).toBe(means);
  });

  test('of none without 個票', () => {
    expect(conventionOf({ state: emptyState(), forms: new Map(), kohyoList: [] })).toBe('increase');
    const state: State = { ...emptyState(), convention: 'reduction' };
    expect(conventionOf({ state, forms: new Map(), kohyoList: [] })).toBe('reduction');
  });
});

describe('the legend that a form prints', () => {
  const judged = (brief: Brief, convention: Said) => {
    const one = kohyoOf(brief);
    return judgeDirections([one], emptyState(), new Map([formNamed(one.form, convention)])).get(0);
  };
  const told = (brief: Brief, convention: Said) => {
    const hours = judged(brief, convention)?.hours;
    return [hours?.direction, hours?.decidedBy, hours?.turnsPlus, hours?.evidence.map(({ kind }) => kind)];
  };

  test('settles what the sheet leaves open', () => {
    const open: Brief = { hours: [-40, -40, null] };
    expect(told(open, null)).toEqual(['undetermined', null, false, []]);
    expect(told(open, 'reduction')).toEqual(['reduction', 'evidence', true, ['legend-of-form-reduction']]);
    expect(told(open, 'increase')).toEqual(['increase', 'evidence', false, ['legend-of-form-increase']]);
  });

  test('does not unsay what the sheet says', () => {
    const saved: Brief = { hours: [-28, null, null], hoursNote: '36時間-8時間=28時間' };
    expect(told(saved, 'increase')).toEqual(['reduction', 'evidence', true, ['computed-difference-reduction']]);
    const spent: Brief = { hours: [-40, -40, 100] };
    expect(told(spent, 'reduction')).toEqual(['increase', 'evidence', false, ['sign-change']]);
  });

  test('is about hours: money is not read by it, and a 個票 without △ has no direction', () => {
    expect(judged({ effect: [-500, null, null] }, 'reduction')?.effect.direction).toBe('undetermined');
    expect(told({ hours: [40, null, null] }, 'reduction')).toEqual(['none', null, false, []]);
  });
});
