import type { Form } from '../../../src/core/form/form';
import { learnSheets } from '../../../src/core/learn/learn-sheets';
import { carriedOver, earlierForm } from '../../../src/core/learn/same-form';
import { parkSheet } from '../../workbooks/park-form';
import { gridOf, type Sheet } from '../../workbooks/sheet';
import { UNSEEN_FORMS } from '../../workbooks/unseen';
import { blankOf } from '../../workbooks/unseen/unseen-form';

function learned(change: (rows: Sheet['rows']) => void = () => {}): Form {
  const sheet = parkSheet(null);
  change(sheet.rows);
  const found = learnSheets([gridOf(sheet)], { id: 'new' });
  if (found === null) throw new Error('nothing learned');
  return found.form;
}

const others = UNSEEN_FORMS.flatMap((form) => learnSheets(blankOf(form), { id: 'other' })?.form ?? []);
const known: Form = { ...learned(), id: 'park' };

test('next year’s form with one label more is the same form, and the difference is told', () => {
  const next = learned((rows) => {
    rows[4] = ['区分', '令和5年度', '令和6年度', '令和7年度'];
    rows.push(['ボランティアの有無', null, null, null]);
  });
  expect(earlierForm(next, [...others, known])).toEqual({ known, added: ['ボランティアの有無'], gone: [] });
});

test('a label that is gone is told; another form is another form', () => {
  const less = learned((rows) => rows.splice(3, 1));
  expect(earlierForm(less, [known])).toMatchObject({ added: [], gone: ['設置の目的'] });
  expect(earlierForm(learned(), others)).toBeNull();
});

test('what the office corrected in the earlier form holds for the next', () => {
  const corrected: Form = {
    ...known,
    convention: 'reduction',
    fields: known.fields.map((field) =>
      field.key === 'purpose' ? { ...field, key: 'own.設置の目的', required: 'always' } : field,
    ),
  };
  const next = learned((rows) => rows.push(['ボランティアの有無', null, null, null]));
  const difference = earlierForm(next, [corrected]);
  if (difference === null) throw new Error('not the same form');
  const carried = carriedOver(next, difference);
  expect(carried).toMatchObject({ id: 'park', convention: 'reduction' });
  expect(carried.fields.find(({ labels }) => labels.includes('設置の目的'))).toMatchObject({
    key: 'own.設置の目的',
    required: 'always',
  });
  expect(carried.fields.some(({ labels }) => labels.includes('ボランティアの有無'))).toBe(true);
});
