import type { Form } from '../../../src/core/form/form';
import { learnSheets } from '../../../src/core/learn/learn-sheets';
import { learnAndVerify, verified } from '../../../src/core/verify/learn-and-verify';
import { verifyForm } from '../../../src/core/verify/verify-form';
import { PARKS, type ParkItem, parkSheet } from '../../workbooks/park-form';
import { gridOf } from '../../workbooks/sheet';

const blank = gridOf(parkSheet(null));
const filledOf = (items: readonly ParkItem[]) => items.map((item, position) => gridOf(parkSheet(item), position));
const learned = () => {
  const found = learnSheets([blank], { id: 'park' });
  if (found === null) throw new Error('nothing learned');
  return found;
};
const withField = (form: Form, key: string, change: Partial<Form['fields'][number]>): Form => ({
  ...form,
  fields: form.fields.map((field) => (field.key === key ? { ...field, ...change } : field)),
});

test('a form that suits its sheets is left as it is', () => {
  const { form, corrections, kohyoCount, unplaced } = verifyForm(learned().form, filledOf(PARKS));
  expect({ corrections, kohyo: kohyoCount, unplaced }).toEqual({ corrections: [], kohyo: 5, unplaced: [] });
  expect(form).toEqual(learned().form);
});

test('a field required of everybody that nearly nobody fills in is no longer required', () => {
  const items = PARKS.map(([number, name, section, , ...rest]): ParkItem => [number, name, section, '', ...rest]);
  const strict = withField(learned().form, 'purpose', { required: 'always' });
  const { form, corrections } = verifyForm(strict, filledOf(items));
  expect(corrections).toMatchObject([{ change: 'required', field: { key: 'purpose' }, hits: 5 }]);
  expect(form.fields.find(({ key }) => key === 'purpose')?.required).toBe('never');
});

test('what one clerk left blank is the clerk’s, not the form’s', () => {
  const items = PARKS.map(
    (item, at): ParkItem => (at === 1 ? [item[0], item[1], item[2], '', item[4], item[5], item[6]] : item),
  );
  const strict = withField(learned().form, 'purpose', { required: 'always' });
  expect(verifyForm(strict, filledOf(items))).toMatchObject({ form: strict, corrections: [] });
});

test('marks that nearly nobody writes are not the marks of the form', () => {
  const wrong: Form = {
    ...learned().form,
    ratings: [
      { mark: '◎', meaning: '', grade: 2 },
      { mark: '○', meaning: '', grade: 1 },
    ],
  };
  const { form, corrections } = verifyForm(wrong, filledOf(PARKS));
  expect(corrections).toMatchObject([{ change: 'ratings', code: 'K507', hits: 5 }]);
  expect(form.ratings).toEqual([]);
});

test('what every sheet has filled in is asked of the next one, results once they are due', () => {
  const { form } = learnSheets([blank], { id: 'park', filled: filledOf(PARKS) }) ?? learned();
  const required = (key: string) => form.fields.find((field) => field.key === key)?.required;
  expect(required('purpose')).toBe('always');
  const some = PARKS.map(
    (item, at): ParkItem => (at === 1 ? [item[0], item[1], item[2], '', item[4], item[5], item[6]] : item),
  );
  const other = learnSheets([blank], { id: 'park', filled: filledOf(some) })?.form;
  expect(other?.fields.find(({ key }) => key === 'purpose')?.required).toBe(
    learned().form.fields.find(({ key }) => key === 'purpose')?.required,
  );
});

test('cells that are filled in and read by nothing are asked about', () => {
  const sheets = PARKS.map((item, position) => {
    const sheet = parkSheet(item);
    sheet.rows[5] = [...(sheet.rows[5] ?? []), `推計${position}`];
    return gridOf(sheet, position);
  });
  const { questions, verified: found } = verified(learned(), sheets);
  expect(found.unplaced.map(({ text }) => text)).toEqual(['推計0', '推計1', '推計2', '推計3', '推計4']);
  expect(questions).toContainEqual({ kind: 'unplaced', places: [{ address: 'E6', sheets: 5 }] });
});

test('at most five questions; a blank form alone asks only what its words leave open', () => {
  const found = learnAndVerify([blank], { id: 'park' });
  expect(found?.verified.kohyoCount).toBe(0);
  expect(found?.questions.length).toBeLessThanOrEqual(5);
  expect(found?.questions.every(({ kind }) => kind === 'name' || kind === 'total' || kind === 'meaning')).toBe(true);
});

test('a workbook of filled sheets teaches the form that it was filled in on', () => {
  const found = learnAndVerify(filledOf(PARKS), { id: 'park' });
  expect(found?.form.fields.map(({ labels }) => labels[0])).toEqual(
    learned().form.fields.map(({ labels }) => labels[0]),
  );
  expect(found?.verified.kohyoCount).toBe(5);
});
