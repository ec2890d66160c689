import { readdirSync, readFileSync } from 'node:fs';
import { addressOf, parseAddress } from '../../src/core/grid/address';
import { readFileGrids } from '../../src/xlsx/grids/read-file';
import { cellKey, placeOf } from '../../src/xlsx/model';
import { readModel } from '../../src/xlsx/read-model';
import { writeModel } from '../../src/xlsx/write-model';
import { call, ownFolder } from './call';

const { path, put } = ownFolder();
const EXAMPLE = 'src/forms/izunokuni-shinkokanri/example.xlsx';

/** A 進行管理票 of 令和5年度 with notes on its cells; next year's plan stands in B11. */
async function noted(notes: Readonly<Record<string, string>>): Promise<string> {
  const model = await readModel(readFileSync(EXAMPLE));
  const [sheet] = model.sheets;
  if (!sheet) throw new Error(EXAMPLE);
  for (const [address, text] of Object.entries(notes)) {
    const cell = parseAddress(address);
    if (cell) sheet.comments.set(cellKey(cell.row, cell.column), { author: '事務局', text });
  }
  return put('今年.xlsx', await writeModel(model));
}

async function next(given: string, ...more: string[]) {
  const { status } = await call(['next', given, '-o', path('次'), '--year', 'R6', ...more]);
  expect(status).toBe(0);
  const [file = ''] = readdirSync(path('次'));
  const bytes = readFileSync(path(`次/${file}`));
  const [sheet] = (await readModel(bytes)).sheets;
  const notes = [...(sheet?.comments ?? [])].map(([key, { text }]) => `${addressOf(placeOf(key))} ${text}`);
  const carried = readFileGrids(bytes).grids.find((grid) => grid.sheet === '前年度から');
  return { notes: notes.sort(), carried: (carried?.texts ?? []).map((row) => row.join(' ')).join('\n') };
}

test('a note goes with the value that it is about; with one that is taken off it goes to 前年度から', async () => {
  const { notes, carried } = await next(await noted({ B7: '係名も', B8: '試行は三課', B11: '予算要求中' }));
  expect(notes).toEqual(['B7 係名も', 'B8 予算要求中']);
  expect(carried).toContain('（メモ）試行は三課');
  expect(carried).not.toContain('予算要求中');
});

test('what the form explains in the same words at several cells stays there', async () => {
  const { notes, carried } = await next(await noted({ B8: '200字まで', B9: '200字まで', B11: '予算要求中' }));
  expect(notes).toEqual(['B8 200字まで', 'B9 200字まで']);
  // Its new cell has a note already.
  expect(carried).toContain('（メモ）予算要求中');
});

test('on another blank form no note is lost', async () => {
  const { carried } = await next(await noted({ B11: '予算要求中' }), '--blank', 'assets/sample/blank-form.xlsx');
  expect(carried).toContain('（メモ）予算要求中');
});
