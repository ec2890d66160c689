import type { CellValue } from '../../src/core/grid/grid';
import { showValue } from '../../src/number-format/show';

/** What Japanese Excel shows, by hand. */
test.each<[value: CellValue, format: string, shown: string, why: string]>([
  [-20, '#,##0;"△ "#,##0;0', '△ 20', 'the convention of the forms'],
  [-20, '#,##0;"△ "#,##0', '△ 20', 'without a part for zero'],
  [0, '#,##0;"△ "#,##0;0', '0', ''],
  [-1234567, '#,##0;"△ "#,##0', '△ 1,234,567', ''],
  [-5, '#,##0_ ;[Red]\\-#,##0\\ ', '-5 ', 'a colour is not shown as text'],
  [0.1 + 0.2, 'General', '0.3', 'eleven digits are shown'],
  [123456789012, 'General', '1.23457E+11', ''],
  [480, '0"時間"', '480時間', ''],
  [1234567, '#,##0,', '1,235', 'thousands'],
  [150, '[>=100]"多"0;[<0]"負"0;0', '多150', 'conditions'],
  [-1, '[>=100]"多"0;[<0]"負"0;0', '負1', ''],
  [0.256, '0.0%', '25.6%', ''],
  [45383, 'yyyy/m/d', '2024/4/1', ''],
  [45383, '[$-411]ggge"年"m"月"d"日"', '令和6年4月1日', 'era of id 28'],
  [45383, '[$-411]ge.m.d', 'R6.4.1', 'era of id 27'],
  [43586, '[$-411]ggge"年"m"月"d"日";@', '令和1年5月1日', 'first day of 令和'],
  [43585, '[$-411]ggge"年"m"月"d"日"', '平成31年4月30日', 'last day of 平成'],
  [43586, '[$-ja-JP-x-gannen]ggge"年"m"月"d"日";@', '令和元年5月1日', 'gannen'],
  [32515, 'ggge"年"', '昭和64年', 'without a locale'],
  [45383, 'gg ee', '令 06', 'two digits'],
  [45383, 'yyyy"年"m"月"d"日"(aaa)', '2024年4月1日(月)', 'day of the week'],
  [0.5, 'h"時"mm"分"', '12時00分', 'id 32'],
  [1.5, '[h]:mm', '36:00', ''],
  [-3, 'yyyy/m/d', '########', 'no such date'],
  ['△480', '@', '△480', ''],
  ['abc', '@"様"', 'abc様', ''],
  ['未定', '#,##0', '未定', 'text under a number format'],
  [true, 'General', 'TRUE', ''],
  [null, '#,##0', '', 'blank'],
  [5, ';;;', '', 'hidden by its format'],
  [7, '[こわれた', '7', 'a format that nobody can read'],
])('%p under %s shows %p (%s)', (value, format, shown) => {
  expect(showValue(value, format)).toBe(shown);
});

test('1904 workbooks count from another day', () => {
  expect(showValue(43921, 'yyyy/m/d', true)).toBe('2024/4/1');
});
