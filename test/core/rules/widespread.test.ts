import { examineWorkbook } from '../../../src/core/examine';
import type { Form } from '../../../src/core/form/form';
import { learnSheets } from '../../../src/core/learn/learn-sheets';
import type { State } from '../../../src/core/state/state';
import { emptyState } from '../../../src/core/state/state';
import { learnAndVerify } from '../../../src/core/verify/learn-and-verify';
import { en } from '../../../src/locales/en';
import { ja } from '../../../src/locales/ja';
import { renderFinding } from '../../../src/locales/render-finding';
import { PARKS, type ParkItem, parkSheet } from '../../workbooks/park-form';
import { gridOf } from '../../workbooks/sheet';

const blank = gridOf(parkSheet(null));
const filledOf = (items: readonly ParkItem[]) => items.map((item, position) => gridOf(parkSheet(item), position));

/** As if the blank form had been read wrong: the purpose is asked of everybody. */
function strict(form: Form | undefined): Form {
  if (form === undefined) throw new Error('nothing learned');
  return {
    ...form,
    fields: form.fields.map((field) => (field.key === 'purpose' ? { ...field, required: 'always' } : field)),
  };
}
const fromBlank = () => strict(learnSheets([blank], { id: 'park' })?.form);
const withoutPurpose = (count: number) =>
  PARKS.map(
    ([number, name, section, purpose, ...rest], at): ParkItem => [
      number,
      name,
      section,
      at < count ? '' : purpose,
      ...rest,
    ],
  );
const blanks = (form: Form, items: readonly ParkItem[], state: State = emptyState()) =>
  examineWorkbook({ grids: filledOf(items), state }, { forms: [form], form: form.id }).findings.filter(
    ({ code }) => code === 'K201',
  );

test('what all sheets of a form learned from its blank break is a remark with the doubt', () => {
  const found = blanks(fromBlank(), withoutPurpose(5));
  expect(found.map(({ severity, widespread }) => [severity, widespread])).toEqual(
    Array.from({ length: 5 }, () => ['info', { hits: 5, kohyo: 5 }]),
  );
  const [first] = found;
  if (!first) throw new Error('nothing found');
  expect(renderFinding(first, ja).remedy).toContain('個票5枚のうち5枚に、同じ指摘があります。');
  expect(renderFinding(first, en).remedy).toContain('5 of 5');
});

test('what two of five break is the fault of two', () => {
  const found = blanks(fromBlank(), withoutPurpose(2));
  expect(found.map(({ severity, widespread }) => [severity, widespread])).toEqual([
    ['error', undefined],
    ['error', undefined],
  ]);
});

test('a form held against filled sheets, and one nobody learned, are taken at their word', () => {
  const held = strict(learnAndVerify([blank], { id: 'park', filled: filledOf(PARKS) })?.form);
  expect(held.learned).toEqual({ filled: 5 });
  const { learned, ...written } = fromBlank();
  for (const form of [held, written])
    expect(blanks(form, withoutPurpose(5)).map(({ severity }) => severity)).toEqual(Array(5).fill('error'));
});

test('how grave a rule is stays as the office has set it', () => {
  const state: State = { ...emptyState(), rules: { K201: 'warning' } };
  expect(blanks(fromBlank(), withoutPurpose(5), state).map(({ severity }) => severity)).toEqual(
    Array(5).fill('warning'),
  );
});
