import { overPlansLine } from '../../../../src/core/cycle/next-year/over-plan-lines';
import { en } from '../../../../src/locales/en';
import { ja } from '../../../../src/locales/ja';

const FIRST =
  '行革プランの累計（令和3年度～令和5年度、57 件）：業務量削減の目標 △ 1,200 時間（△ 1,500～300）（ほか合計に入れられないセル 4）、財政効果の実績 12,000.5 千円';
const SECOND =
  '行革プランの累計（令和6年度～令和8年度、64 件）：業務量削減の目標 10,145 時間、業務量削減の実績 700 時間（600～800）、財政効果の実績 1 千円（ほか合計に入れられないセル 1）';

test('plans that follow each other are added up, ranges and cells left out with them', () => {
  expect(overPlansLine([FIRST, SECOND], ja)).toBe(
    '計画をまたいだ累計（令和3年度～令和8年度、2 計画、延べ 121 件）：業務量削減の目標 8,945 時間（8,645～10,445）（ほか合計に入れられないセル 4）、業務量削減の実績 700 時間（600～800）、財政効果の実績 12,001.5 千円（ほか合計に入れられないセル 1）',
  );
});

test('in English, too', () => {
  expect(
    overPlansLine(
      [
        'Plan A so far (FY2021 to FY2023, 2 items): hours saved, target 100 hours',
        'Plan B so far (FY2024, 3 items): hours saved, target 20 hours (10 to 30)',
      ],
      en,
    ),
  ).toBe('Over 2 plans (FY2021 to FY2024, 5 items in all): hours saved, target 120 hours (110 to 130)');
});

test.each([
  ['a single plan', [SECOND]],
  [
    'periods that overlap: a year would count twice',
    [FIRST.replace('令和3年度～令和5年度', '令和4年度～令和6年度'), SECOND],
  ],
  ['a line that somebody wrote otherwise', [FIRST.replace('△ 1,200', '約1,200'), SECOND]],
  ['a line in another language', [FIRST, 'Plan B so far (FY2024, 3 items): hours saved, target 20 hours']],
])('no sum for %s', (_, lines) => {
  expect(overPlansLine(lines, ja)).toBeNull();
});
