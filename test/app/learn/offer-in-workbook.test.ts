import { formOffered, offerInWorkbook } from '../../../src/app/learn/offer-in-workbook';
import { examineWorkbook } from '../../../src/core/examine';
import { offerToLearn } from '../../../src/core/learn/offer';
import { emptyState } from '../../../src/core/state/state';
import { BUILT_IN_FORMS } from '../../../src/forms';
import { PARKS, parkSheet } from '../../workbooks/park-form';
import { gridOf } from '../../workbooks/sheet';

const grids = PARKS.map((item, position) => gridOf(parkSheet(item), position));
const names = PARKS.map(([, name]) => name);
const bookOf = (sheets: typeof grids) =>
  examineWorkbook({ grids: sheets, state: emptyState() }, { forms: BUILT_IN_FORMS });

function learned() {
  const offer = offerToLearn(grids, 'learned-1');
  if (!offer) throw new Error('nothing to learn');
  return { ...offer.learned.form, name: '公園の調書' };
}

test('a form that was registered before is offered as it is, before one is learned anew', () => {
  const offer = offerInWorkbook(bookOf(grids), 'learned-2', [learned()]);
  expect(offer).toMatchObject({ isRegistered: true, sheets: names, form: { id: 'learned-2', name: '公園の調書' } });
  expect(offer && formOffered(offer, grids)).toEqual({ ...learned(), id: 'learned-2' });
});

test('it is offered for its blank sheet, too', () => {
  const blank = { ...parkSheet(null), name: '様式' };
  expect(offerInWorkbook(bookOf([gridOf(blank)]), 'learned-2', [learned()])).toMatchObject({
    isRegistered: true,
    sheets: ['様式'],
  });
});

test('one that reads none of the sheets is not: what they show is learned', () => {
  const other = BUILT_IN_FORMS.slice(0, 1);
  expect(offerInWorkbook(bookOf(grids), 'learned-2', other)).toMatchObject({ isRegistered: false, sheets: names });
});
