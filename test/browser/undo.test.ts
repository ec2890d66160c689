import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inBrowser, until, useWorkbench } from './workbench';

const folder = mkdtempSync(join(tmpdir(), 'kohyo-undo-'));
afterAll(() => rmSync(folder, { recursive: true }));

inBrowser('what a person typed in the workbench', () => {
  const open = useWorkbench();

  test('Ctrl+Z takes it back, Ctrl+Y does it again; a file is not opened over it unasked', async () => {
    const { page, cell, sheets, pane } = await open();
    await pane.getByText(/個票 \d+ 枚/).waitFor();
    await sheets.filter({ hasText: /^個票03$/ }).click();
    await cell('C9').click();
    const before = await cell('C9').textContent();
    for (const text of ['はじめ', 'つぎ']) {
      await cell('C9').click();
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
      await until(async () => (await cell('C9').textContent()) === text, text);
    }
    await page.keyboard.press('Control+z');
    await until(async () => (await cell('C9').textContent()) === 'はじめ', 'the second is taken back');
    await page.keyboard.press('Control+z');
    await until(async () => (await cell('C9').textContent()) === before, 'both are taken back');
    await page.keyboard.press('Control+y');
    await until(async () => (await cell('C9').textContent()) === 'はじめ', 'the first is done again');
    await page.keyboard.type('あたらしい');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+y');
    expect(await cell('C9').textContent()).toBe('あたらしい');

    const file = join(folder, '壊れたブック.xlsx');
    writeFileSync(file, 'no workbook');
    await page.locator('input[type=file]').setInputFiles(file);
    const asked = page.getByRole('dialog', { name: /保存していない変更があります。「壊れたブック.xlsx」/ });
    await asked.getByRole('button', { name: '開くのをやめる' }).click();
    expect(await cell('C9').textContent()).toBe('あたらしい');
    await page.locator('input[type=file]').setInputFiles(file);
    await asked.getByRole('button', { name: '変更を捨てて開く' }).click();
    const told = page.getByRole('dialog', { name: /「壊れたブック.xlsx」を開けませんでした。/ });
    await told.getByRole('button', { name: '閉じる' }).click();
    expect(await cell('C9').textContent()).toBe('あたらしい');
  });
});
