import { examineWorkbook } from '../../../src/core/examine';
import type { Form } from '../../../src/core/form/form';
import { addressOf, parseAddress } from '../../../src/core/grid/address';
import { learnSheets } from '../../../src/core/learn/learn-sheets';
import { emptyState } from '../../../src/core/state/state';
import { blankRiskSheet, riskSheets } from '../../workbooks/risk-form';
import { gridOf } from '../../workbooks/sheet';

/** What is found in lists, quarters and lettered rows of a form learned from its blank sheet alone. */
const learned: Form = (() => {
  const found = learnSheets([gridOf(blankRiskSheet())], { id: 'risks' });
  if (found === null) throw new Error('the blank 業務点検カード teaches no form');
  return found.form;
})();

type Written = Readonly<Record<string, string | number | null>>;

function foundIn(wrong: Written): string[] {
  const grids = riskSheets().map((sheet, position) => {
    for (const [place, value] of Object.entries(wrong)) {
      const [name = '', cell = ''] = place.split('!');
      const at = parseAddress(cell);
      const row = at && sheet.rows[at.row];
      if (name === sheet.name && at && row) row[at.column] = value;
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
  ['a product that the heading tells by names', { 'カード2!E6': 9 }, ['K321 カード2!E6']],
  ['a sum that the label tells by letters', { 'カード3!B17': 2100 }, ['K321 カード3!B17']],
  ['a sum of quarters', { 'カード4!F11': 1120 }, ['K321 カード4!F11']],
  ['a quarter with a digit too many', { 'カード5!C11': 2800 }, ['K305 カード5!C11', 'K321 カード5!C11']],
  ['a number outside its range', { 'カード6!C6': 6, 'カード6!E6': 18 }, ['K322 カード6!C6']],
  ['zero below the range', { 'カード6!C6': 0, 'カード6!E6': 0 }, ['K322 カード6!C6']],
  ['a choice left as it was printed, in a list', { 'カード1!F6': '有・無' }, ['K507 カード1!F6']],
  ['about so many', { 'カード2!C11': '約290' }, ['K312 カード2!C11']],
  ['words where numbers stand', { 'カード3!D11': '増加' }, ['K301 カード3!D11']],
  ['a mark that the legend in a heading lacks', { 'カード1!B19': 'Ｄ' }, ['K507 カード1!B19']],
  ['a code given twice', { 'カード5!D2': 'C-04' }, ['K109 カード5!D2']],
  ['marks in the place of words', { 'カード4!B6': '△△のおそれ' }, ['K205 カード4!B6']],
  ['a blank inside a section', { 'カード4!D3': '総務 課' }, ['K508 カード4!D3']],
  ['a number used twice in a list', { 'カード1!A8': 2 }, ['K109 カード1!A8']],
  // What is no fault.
  ['a share that grows is no slip', { 'カード2!C15': 900 }, []],
  ['a list may be shorter', { 'カード6!B7': null, 'カード6!C7': null, 'カード6!D7': null, 'カード6!E7': null }, []],
  ['two codes alike twice over are no numbers', { 'カード5!D2': 'C-04', 'カード6!D2': 'C-03' }, []],
  ['総務部 総務課 is two names', { 'カード4!D3': '総務部 総務課' }, []],
  ['a whole sentence beside numbers', { 'カード4!B7': '約三割の件で期限に遅れる' }, []],
])('%s', (_, wrong, found) => {
  expect(foundIn(wrong)).toEqual(found);
});
