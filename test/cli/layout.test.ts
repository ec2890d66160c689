import { toCsv } from '../../src/app/csv';
import { displayWidth, fitEnd } from '../../src/cli/display-width';
import { ProgressBar } from '../../src/cli/progress-bar';
import { textTable } from '../../src/cli/text-table';
import { wrap } from '../../src/cli/wrap';

test.each([
  ['abc', 3],
  ['個票', 4],
  ['ｱｲｳ', 3],
  ['△480', 5],
  ['が', 2],
  ['か\u3099', 2],
  ['', 0],
])('%s takes %i columns', (text, width) => {
  expect(displayWidth(text)).toBe(width);
});

test('what does not fit loses its beginning', () => {
  expect(fitEnd('総務部/個票.xlsx', 40)).toBe('総務部/個票.xlsx');
  expect(fitEnd('総務部/個票.xlsx', 10)).toBe('…票.xlsx');
});

test('columns stand in line under full-width characters', () => {
  const columns = [
    { heading: '部', align: 'left' },
    { heading: '時間', align: 'right' },
  ] as const;
  expect(
    textTable(columns, [
      ['総務部', '1,920'],
      ['部', '△ 480'],
    ]),
  ).toEqual(['部        時間', '総務部   1,920', '部      △ 480']);
});

test('lines break between Japanese characters and between words, never before 。 or inside a number', () => {
  const text = '文字で入力されています（「△1,920,000」）。';
  const lines = wrap(text, 24);
  expect(lines.join('')).toBe(text);
  expect(lines.every((line) => displayWidth(line) <= 26)).toBe(true);
  expect(lines.some((line) => line.includes('1,920,000'))).toBe(true);
  expect(lines.some((line) => /^[。」]/.test(line))).toBe(false);
  expect(wrap(text, Number.POSITIVE_INFINITY)).toEqual([text]);
});

test.each([
  ['=1+1', "'=1+1"],
  ['+5', "'+5"],
  ['-5', "'-5"],
  ['@x', "'@x"],
  ['＝1+1', "'＝1+1"],
  ['\t=1', "'\t=1"],
  ['a,b', '"a,b"'],
  ['「"」', '"「""」"'],
  ['一行\n二行', '"一行\n二行"'],
  ['△480', '△480'],
])('the CSV cell %j is written %j', (text, cell) => {
  expect(toCsv([[text]])).toBe(`\uFEFF${cell}\r\n`);
});

test('a negative number in CSV stays a number', () => {
  expect(toCsv([[-480]])).toBe('\uFEFF-480\r\n');
});

test('the progress bar waits for long work, speaks to a person only, and leaves no trace', () => {
  let now = 0;
  let seen = '';
  const terminal = (errIsTerminal: boolean) => ({
    out: () => {},
    err: (text: string) => {
      seen += text;
    },
    outIsTerminal: false,
    errIsTerminal,
    columns: 80,
    environment: {},
    now: () => now,
  });
  const bar = new ProgressBar(terminal(true), 4);
  bar.draw(1, 'a.xlsx');
  expect(seen).toBe('');
  now = 1000;
  bar.draw(2, 'b.xlsx');
  expect(seen).toContain('2/4 b.xlsx');
  expect(seen).toContain('████████████░░░░░░░░░░░░');
  bar.clear();
  expect(seen.endsWith('\r\u001b[2K')).toBe(true);
  seen = '';
  const piped = new ProgressBar(terminal(false), 4);
  now = 3000;
  piped.draw(3, 'c.xlsx');
  piped.clear();
  expect(seen).toBe('');
});
