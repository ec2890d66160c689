import { PagedLayout } from '../../../../src/core/report/layout/paged-layout';

/** Pages of 100 points below a title of 10; rows of 20. */
function paged(): PagedLayout {
  const sheet = new PagedLayout([10]);
  sheet.heights[0] = 10;
  sheet.row = 1;
  sheet.repeat(1, 110);
  return sheet;
}

function rows(sheet: PagedLayout, count: number): void {
  for (let each = 0; each < count; each += 1) {
    sheet.heights[sheet.row] = 20;
    sheet.row += 1;
  }
}

test('a part that does not go on the page stands whole on the next one', () => {
  const sheet = paged();
  sheet.begin();
  rows(sheet, 3);
  sheet.gap();
  sheet.begin();
  rows(sheet, 3);
  expect(sheet.breaks()).toEqual([5]);
});

test('a part that says its headings again begins where much of the page would stay blank', () => {
  const sheet = paged();
  sheet.begin();
  rows(sheet, 2);
  sheet.flow(120, 40);
  rows(sheet, 3);
  expect(sheet.fits(20)).toBe(false);
  sheet.turn();
  rows(sheet, 3);
  expect(sheet.breaks()).toEqual([6]);
});

test('and on the next page where little would, or where its beginning has no room', () => {
  const little = paged();
  little.begin();
  rows(little, 4);
  little.flow(120, 20);
  rows(little, 1);
  expect(little.breaks()).toEqual([5]);
  const short = paged();
  short.begin();
  rows(short, 3);
  short.flow(120, 60);
  rows(short, 1);
  expect(short.breaks()).toEqual([4]);
});

test('a page never holds gaps alone', () => {
  const sheet = paged();
  sheet.gap();
  sheet.begin();
  rows(sheet, 6);
  sheet.turn();
  sheet.gap();
  sheet.turn();
  rows(sheet, 1);
  expect(sheet.breaks()).toEqual([8]);
});
