import { examine } from '../../src/core/examine';
import { emptyState } from '../../src/core/state/state';
import { BUILT_IN_FORMS } from '../../src/forms';
import { kohyoExample } from '../workbooks/examples';
import { gridOf } from '../workbooks/sheet';

/** What a cell of Excel holds at most. */
const LONGEST = 32_767;
/** Reading such a text once takes some milliseconds; from each of its letters anew, minutes. In processor time: a busy machine is no slower. */
const SECONDS = 5;

const UNITS = ['\n ', '(', '(旧:', '1,', '△ ', '×', '36時間→8時間、', '年', '課(', '●\n'];

test.each(UNITS)('a cell full of %j is examined in good time', (unit) => {
  const { sheet } = kohyoExample();
  const text = unit.repeat(Math.ceil(LONGEST / unit.length)).slice(0, LONGEST - 1);
  const labels = new Set(sheet.labels.map(({ row, column }) => `${row} ${column}`));
  // In four fields at a time: each kind of field is met, and one that is slow is seen.
  const rows = sheet.rows.map((row, y) =>
    row.map((cell, x) => (cell === null || labels.has(`${y} ${x}`) || (y + x) % 4 !== 0 ? cell : `${text}x`)),
  );
  const before = process.cpuUsage();
  examine([{ name: '点検.xlsx', grids: [gridOf({ ...sheet, rows })], state: emptyState() }], {
    forms: BUILT_IN_FORMS,
  });
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1e6).toBeLessThan(SECONDS);
});
