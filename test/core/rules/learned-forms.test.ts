import { examineWorkbook } from '../../../src/core/examine';
import type { Form } from '../../../src/core/form/form';
import { addressOf, parseAddress } from '../../../src/core/grid/address';
import type { CellValue } from '../../../src/core/grid/grid';
import { learnSheets } from '../../../src/core/learn/learn-sheets';
import { emptyState } from '../../../src/core/state/state';
import { REVIEWS, reviewSheet } from '../../workbooks/review-form';
import { gridOf } from '../../workbooks/sheet';

/** What is found of a form that nobody has built in, learned from its blank sheet alone, no question answered. */
const learned: Form = (() => {
  const found = learnSheets([gridOf(reviewSheet(null))], { id: 'review' });
  if (found === null) throw new Error('the blank 業務見直し調書 teaches no form');
  return found.form;
})();

type Written = Readonly<Record<string, CellValue>>;

/** The findings of a workbook without a fault, but for what one clerk wrote: `調書2!B6` → what stands there. */
function foundIn(wrong: Written): string[] {
  const grids = REVIEWS.map((item, position) => {
    const sheet = reviewSheet(item);
    for (const [place, value] of Object.entries(wrong)) {
      const [name = '', cell = ''] = place.split('!');
      const at = parseAddress(cell);
      const row = at && sheet.rows[at.row];
      if (name === sheet.name && at && row) row[at.column] = typeof value === 'boolean' ? null : value;
    }
    return gridOf(sheet, position);
  });
  const { findings } = examineWorkbook({ grids, state: emptyState() }, { forms: [learned], form: learned.id });
  return findings.map(({ code, cell }) => `${code} ${cell.sheet}!${addressOf(cell)}`);
}

test('nothing is found on sheets without a fault', () => {
  expect(foundIn({})).toEqual([]);
});

test.each<readonly [fault: string, wrong: Written, found: readonly string[]]>([
  ['blank where nearly everybody fills in', { '調書2!B6': null }, ['K201 調書2!B6']],
  ['a number as text', { '調書3!C9': '440' }, ['K302 調書3!C9']],
  ['a number in full-width digits', { '調書3!C9': '４４０' }, ['K308 調書3!C9']],
  ['a unit in the cell', { '調書4!B10': '1,250千円' }, ['K303 調書4!B10']],
  ['円 for 千円', { '調書5!D9': 415000 }, ['K305 調書5!D9', 'K321 調書5!D9']],
  ['a digit too many', { '調書6!C10': 12300 }, ['K305 調書6!C10', 'K321 調書6!C10']],
  ['a digit too few', { '調書6!C10': 123 }, ['K305 調書6!C10', 'K321 調書6!C10']],
  ['a sum of yearly amounts', { '調書2!C8': 1610 }, ['K321 調書2!C8']],
  ['a sum of scores', { '調書2!C19': 91 }, ['K321 調書2!C19']],
  ['a difference', { '調書3!D12': 12 }, ['K321 調書3!D12']],
  ['minutes times cases', { '調書4!B14': 330 }, ['K321 調書4!B14']],
  ['another unit than everybody', { '調書4!E12': '時間' }, ['K323 調書4!E12']],
  ['a score above its maximum', { '調書5!C16': 33, '調書5!C19': 89 }, ['K322 調書5!C16']],
  ['no box ticked', { '調書6!B26': '□拡充　□継続　□縮小　□廃止' }, ['K509 調書6!B26']],
  ['two boxes ticked', { '調書6!B26': '☑拡充　☑継続　□縮小　□廃止' }, ['K509 調書6!B26']],
  ['a mark that the legend lacks', { '調書1!C23': '優' }, ['K507 調書1!C23']],
  ['a low rating without a reason', { '調書2!C22': 20, '調書2!C23': '△', '調書2!C24': null }, ['K705 調書2!C24']],
  ['a good rating of a poor result', { '調書3!C22': 20 }, ['K704 調書3!C23']],
  ['a number given twice', { '調書4!B2': 3 }, ['K109 調書4!B2']],
  ['a priority given twice', { '調書5!D3': 2 }, ['K618 調書5!D3']],
  ['a word spelt alone', { '調書6!B4': '一搬会計' }, ['K504 調書6!B4']],
  ['a section spelt alone', { '調書6!B3': '福祉部高齢者福祉課' }, ['K510 調書6!B3']],
  ['a result that is due', { '調書1!C22': null }, ['K701 調書1!C22']],
  ['a placeholder', { '調書2!B5': '〇〇を記入してください' }, ['K205 調書2!B5']],
  ['blanks for the looks', { '調書3!B3': '市民部　市 民 課' }, ['K508 調書3!B3']],
  ['what belongs to no field', { '調書3!H9': 450 }, ['K115 調書3!H9']],
  ['△ as a rating is no minus', { '調書4!C22': 40, '調書4!C23': '△' }, []],
])('%s', (_, wrong, found) => {
  expect(foundIn(wrong)).toEqual(found);
});
