import { z } from 'zod';
import { optionValues, type RuleOptions, refusedOptions, withOption } from '../../../src/core/rules/option';
import { runRules } from '../../../src/core/rules/run';
import { emptyState, type State } from '../../../src/core/state/state';
import { stateFromXml, stateToXml } from '../../../src/core/state/xml';
import { contextOf } from './context-of';
import { workbookOf } from './workbook-of';

const options: RuleOptions = {
  least: { schema: z.number().int().min(2).max(10), default: 5, unit: 'times' },
  length: { schema: z.number().int().min(1).max(99), default: 20, unit: 'characters' },
};
const rule = { code: 'K901', options };
const kept = (values: State['options'][string]): State => ({ ...emptyState(), options: { K901: values } });

test('a rule works with its defaults, and with what the office has set', () => {
  expect(optionValues(rule, emptyState())).toEqual({ least: 5, length: 20 });
  expect(optionValues(rule, kept({ least: 2 }))).toEqual({ least: 2, length: 20 });
  expect(optionValues(rule, kept({ least: 10, length: 1 }))).toEqual({ least: 10, length: 1 });
});

test.each([1, 11, 2.5, Number.NaN, '5', true])('%p is refused, and the default used in its place', (value) => {
  const state = kept({ least: value, length: 7 });
  expect(optionValues(rule, state)).toEqual({ least: 5, length: 7 });
  expect(refusedOptions([rule], state)).toEqual([{ code: 'K901', name: 'least', value, option: options.least }]);
});

test('options and rules of a newer version are kept as they are, and disturb nothing', () => {
  const state: State = { ...emptyState(), options: { K901: { newer: 3 }, K999: { least: 1, mode: 'strict' } } };
  expect(optionValues(rule, state)).toEqual({ least: 5, length: 20 });
  expect(refusedOptions([rule], state)).toEqual([]);
  expect(stateFromXml(stateToXml(state))).toEqual(state);
  const changed = withOption(state, 'K901', 'least', 3);
  expect(changed.options).toEqual({ K901: { newer: 3, least: 3 }, K999: { least: 1, mode: 'strict' } });
  expect(withOption(changed, 'K901', 'least', null).options).toEqual(state.options);
});

test('a state from before there were options has none', () => {
  expect(stateFromXml('<state xmlns="urn:kohyo:state:1">{"version":1}</state>')?.options).toEqual({});
});

test('back to the default leaves nothing behind', () => {
  const state = withOption(emptyState(), 'K901', 'least', 3);
  expect(withOption(state, 'K901', 'least', null)).toEqual(emptyState());
});

test('the office’s threshold decides in a check', () => {
  const grids = workbookOf({ name: '', change: [{ at: '財政効果目標額（千円）', year: 2026, write: 90_000 }] });
  const codes = (set: State['options']) =>
    runRules(contextOf(grids, { options: set })).findings.map(({ code }) => code);
  expect(codes({})).not.toContain('K305');
  expect(codes({ K305: { large: 90_000, least: 300 } })).toContain('K305');
});
