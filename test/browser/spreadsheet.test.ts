import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { errors } from '../../src/locales/ja/errors';
import { inBrowser, says, until, useWorkbench, type Workbench } from './workbench';

const PLAIN = 'rgb(255, 255, 255)';
const SAMPLE = join(__dirname, '../../assets/sample/sample.xlsx');

async function onSheet({ sheets, cell }: Workbench, name: string): Promise<void> {
  await sheets.getByText(name, { exact: true }).click();
  await cell('A1').waitFor();
}

inBrowser('the spreadsheet', () => {
  const open = useWorkbench();

  test('takes what is typed as Excel does, and moves by keyboard', async () => {
    const workbench = await open();
    const { page, cell, nameBox } = workbench;
    await onSheet(workbench, '個票01');
    await nameBox.fill('H3');
    await nameBox.press('Enter');
    await page.keyboard.type('1,920');
    await page.keyboard.press('Tab');
    await page.keyboard.type('=H3*2');
    await page.keyboard.press('Enter');
    await says(() => cell('H3').textContent(), '1,920');
    await says(() => cell('I3').textContent(), '3840');
    await says(() => nameBox.inputValue(), 'I4');

    await page.keyboard.press('ArrowUp');
    await says(() => page.getByLabel('数式バー').inputValue(), '=H3*2');
    await page.keyboard.press('F2');
    await page.keyboard.press('End');
    await page.keyboard.type('+1');
    await page.keyboard.press('Escape');
    await says(() => cell('I3').textContent(), '3840');
    await page.keyboard.press('Delete');
    await says(() => cell('I3').textContent(), '');
    await page.keyboard.type('=SUM((');
    await page.keyboard.press('Enter');
    await says(() => workbench.status.textContent(), /数式に誤りがある/);
  });

  test('takes merged cells for one, and tells a screen reader where each cell is', async () => {
    const workbench = await open();
    const { page, cell, nameBox } = workbench;
    await onSheet(workbench, '個票01');
    await cell('C3').click();
    expect(await cell('C3').getAttribute('aria-colspan')).toBe('4');
    expect(await cell('C3').getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('ArrowRight');
    await says(() => nameBox.inputValue(), 'G3');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowDown');
    await says(() => nameBox.inputValue(), 'C4');
    expect(await cell('C4').getAttribute('aria-colindex')).toBe('3');
    expect(await cell('C4').locator('xpath=ancestor::*[@role="row"]').getAttribute('aria-rowindex')).toBe('4');
    await says(() => page.locator(':focus').getAttribute('aria-activedescendant'), 'cell-C4');
  });

  test('keeps frozen rows in view', async () => {
    const workbench = await open({ height: 500 });
    const { page, cell, nameBox } = workbench;
    await onSheet(workbench, '組織一覧及び提案状況');
    await cell('C3').waitFor();
    const heading = await cell('C3').boundingBox();
    await nameBox.fill('C30');
    await nameBox.press('Enter');
    await until(async () => (await cell('C30').count()) === 1, 'row 30 is drawn');
    expect(await cell('C3').boundingBox()).toEqual(heading);
    const found = await page.evaluate(
      ([x, y]) => document.elementFromPoint(x ?? 0, y ?? 0)?.closest('[role=gridcell]')?.id,
      [(heading?.x ?? 0) + 5, (heading?.y ?? 0) + 5],
    );
    expect(found).toBe('cell-C3');
  });

  test.each([
    ['a text under the name of a workbook', Buffer.from('個票'), errors['not-xlsx']],
    ['a file that was cut off', readFileSync(SAMPLE).subarray(0, 9_000), errors.damaged],
    ['an empty file', Buffer.alloc(0), errors.empty],
  ])('says what is wrong with %s, and leaves the open workbook as it is', async (_, buffer, words) => {
    const workbench = await open();
    const { page, pane, cell, status } = workbench;
    await pane.getByText(/個票 \d+ 枚/).waitFor();
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: '持ち寄り.xlsx', mimeType: 'application/octet-stream', buffer });
    await says(() => status.textContent(), words);
    await page
      .getByRole('dialog', { name: /持ち寄り.xlsx/ })
      .getByRole('button', { name: '閉じる' })
      .click();
    expect(await page.locator('.file').textContent()).toBe('記入例（彩原市）.xlsx');
    await onSheet(workbench, '組織一覧及び提案状況');
    await says(() => cell('A1').textContent(), /彩原市/);
  });

  test('opens a workbook that is dropped on it, and the pane starts anew on it', async () => {
    const { page, pane, paneTab, status } = await open();
    await pane.getByText(/個票 \d+ 枚/).waitFor();
    await paneTab('設定').click();
    const file = readFileSync(join(__dirname, '../../assets/sample/blank-form.xlsx')).toString('base64');
    await page.evaluate((base64) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([bytes], '様式.xlsx'));
      document.body.dispatchEvent(new DragEvent('dragover', { dataTransfer, bubbles: true, cancelable: true }));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    }, file);
    await until(async () => (await status.textContent()) === '「様式.xlsx」を開きました。', 'it is open');
    await pane.getByRole('tab', { name: '概況', selected: true }).waitFor();
  });

  test('a copy holds what was typed and what was decided about △', async () => {
    const workbench = await open();
    const { page, pane, cell, color } = workbench;
    await pane.getByRole('button', { name: 'すべて点検' }).click();
    await pane
      .getByText(/点検しました。/)
      .first()
      .waitFor();
    await onSheet(workbench, '個票04');
    await until(async () => (await color('C17')) !== PLAIN, 'C17 is coloured');

    await workbench.paneTab('△の向き').click();
    const asked = pane.getByRole('article', { name: /^個票04/ });
    const totals = pane.getByRole('status').filter({ hasText: '△の意味をそろえた合計' });
    const before = await totals.textContent();
    await asked.getByRole('button', { name: '増の意味' }).click();
    await until(async () => (await totals.textContent()) !== before, 'the total moves');
    const decided = await totals.textContent();
    await says(() => color('C17'), PLAIN);
    await onSheet(workbench, '個票04');
    await cell('H1').click();
    await page.keyboard.type('確認済み');
    await page.keyboard.press('Enter');

    // The sample has readings over names, which a copy does not keep: it asks first.
    await page.getByRole('button', { name: '写しを保存' }).click();
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: '除いて写しを保存' }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('記入例（彩原市）（写し）.xlsx');
    await workbench.open(await download.path());
    await pane.getByRole('tab', { name: '概況', selected: true }).waitFor();
    await onSheet(workbench, '個票04');
    await says(() => cell('H1').textContent(), '確認済み');
    await workbench.paneTab('△の向き').click();
    await until(async () => (await totals.textContent()) === decided, 'the decision is still there');
    expect(await asked.count()).toBe(0);
  });
});
