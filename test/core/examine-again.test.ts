import fc from 'fast-check';
import { examineWorkbook } from '../../src/core/examine';
import { Memory } from '../../src/core/memory';
import { emptyState } from '../../src/core/state/state';
import { BUILT_IN_FORMS } from '../../src/forms';
import { anyWorkbook } from '../workbooks/any-workbook';
import { anyChange, type Book, type Change, few, sample, written } from '../workbooks/changes';

function sameAsAfresh(book: Book, changes: readonly Change[]): void {
  const memory = new Memory();
  const options = { forms: BUILT_IN_FORMS };
  let now = book;
  examineWorkbook(now, options, memory);
  for (const one of changes) {
    now = one(now);
    expect(examineWorkbook(now, options, memory)).toEqual(examineWorkbook(now, options));
  }
}

test('after any sequence of edits, sheets added, renamed, moved and deleted, and settings, what is kept equals a full examination', () => {
  fc.assert(
    fc.property(fc.array(anyChange, { minLength: 1, maxLength: 6 }), (changes) => sameAsAfresh(few, changes)),
    { numRuns: 6 },
  );
});

test('the same holds of any workbook', () => {
  fc.assert(
    fc.property(anyWorkbook, fc.array(anyChange, { minLength: 1, maxLength: 4 }), (grids, changes) =>
      sameAsAfresh({ grids, state: emptyState() }, changes),
    ),
    { numRuns: 20 },
  );
});

test('an edit leaves what was found on other sheets the very same', () => {
  const memory = new Memory();
  const options = { forms: BUILT_IN_FORMS };
  const before = examineWorkbook(sample, options, memory);
  const [first] = before.kohyoList;
  if (!first) throw new Error('no 個票');
  const cell = first.fields.of('name')?.cell;
  if (!cell) throw new Error('no name');
  const grids = sample.grids.map((grid) =>
    grid.sheet === first.sheet ? written(grid, cell.row - grid.top, cell.column - grid.left, '別の取組') : grid,
  );
  const after = examineWorkbook({ ...sample, grids }, options, memory);
  const elsewhere = before.kohyoList.filter(({ sheet }) => sheet !== first.sheet);
  expect(after.kohyoList.filter((one) => elsewhere.includes(one))).toHaveLength(elsewhere.length);
  const own = before.findings.filter(({ code, cell: { sheet } }) => code === 'K508' && sheet !== first.sheet);
  expect(own.length).toBeGreaterThan(0);
  for (const finding of own) expect(after.findings).toContain(finding);
});
