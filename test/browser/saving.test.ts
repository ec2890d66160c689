import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { workbench as say } from '../../src/locales/ja/workbench';
import { readModel, writeModel } from '../../src/xlsx';
import { cellKey } from '../../src/xlsx/model';
import { withPicture } from '../workbooks/office-list';
import { inBrowser, says, useWorkbench, type Workbench } from './workbench';

const folder = mkdtempSync(join(tmpdir(), 'kohyo-saving-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Two 個票 with a comment and a list of choices; `picture` draws one on the first sheet. */
async function book(picture: boolean): Promise<string> {
  const model = await readModel(new Uint8Array(readFileSync('assets/sample/sample.xlsx')));
  model.sheets = model.sheets.slice(0, 2);
  const [first] = model.sheets;
  first?.comments.set(cellKey(2, 2), { author: '山田', text: '確認中です' });
  first?.validations.push({ range: 'C23:E23', type: 'list', settings: { formula1: '"◎,○,△"' } });
  const plain = await writeModel(model);
  const path = join(folder, picture ? '画像あり.xlsx' : '画像なし.xlsx');
  writeFileSync(path, picture ? withPicture(plain, 1) : plain);
  return path;
}

async function typed({ cell, page }: Workbench): Promise<void> {
  await cell('C3').click();
  await page.keyboard.type('書き換えた名前');
  await page.keyboard.press('Enter');
}

inBrowser('a copy is saved', () => {
  const open = useWorkbench();

  test('with comments and choices, at once', async () => {
    const workbench = await open();
    await workbench.open(await book(false));
    await typed(workbench);
    const [file] = await Promise.all([
      workbench.page.waitForEvent('download'),
      workbench.page.getByRole('button', { name: say.save }).click(),
    ]);
    const saved = await readModel(new Uint8Array(readFileSync((await file.path()) ?? '')));
    const [first] = saved.sheets;
    expect(first?.cells.get(cellKey(2, 2))?.value).toBe('書き換えた名前');
    expect(first?.comments.get(cellKey(2, 2))?.text).toBe('確認中です');
    expect(first?.validations.map(({ range }) => range)).toContain('C23:E23');
  });

  test('a picture would be lost: that is said first, and nothing is saved unless it is wanted', async () => {
    const workbench = await open();
    const { page } = workbench;
    await workbench.open(await book(true));
    await typed(workbench);
    let saved = 0;
    page.on('download', () => {
      saved += 1;
    });
    await page.getByRole('button', { name: say.save }).click();
    await says(() => page.getByRole('dialog').textContent(), /残りません：.*画像/u);
    await page.getByRole('button', { name: say.saveNot }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(saved).toBe(0);
    await page.getByRole('button', { name: say.save }).click();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: say.saveAnyway }).click(),
    ]);
    const model = await readModel(new Uint8Array(readFileSync((await file.path()) ?? '')));
    expect(model.sheets[0]?.cells.get(cellKey(2, 2))?.value).toBe('書き換えた名前');
  });
});
