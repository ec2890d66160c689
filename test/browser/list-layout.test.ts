import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { officeList } from '../workbooks/office-list';
import { inBrowser, says, useWorkbench } from './workbench';

inBrowser('a list in the layout of last year’s', () => {
  const open = useWorkbench();

  test('is learned from a file, confirmed column by column, and filled', async () => {
    const file = join(tmpdir(), `kohyo-list-${process.pid}.xlsx`);
    writeFileSync(file, await officeList());
    const workbench = await open({ width: 1500, height: 1000 });
    const { pane, page, cell } = workbench;
    await pane.getByText(/個票 \d+ 枚/).waitFor();
    await workbench.paneTab('とりまとめ').click();
    await pane.locator('input[type=file]').setInputFiles(file);
    const columns = pane.getByRole('region', { name: '列の対応' });
    await columns.getByRole('combobox', { name: 'C列「取組項目名」' }).waitFor();
    expect(await columns.getByRole('combobox', { name: 'J列「委員会の意見」' }).inputValue()).toBe('');
    expect(await columns.getByRole('combobox', { name: 'H列の年度' }).inputValue()).toBe('1');
    if (process.env.SHOTS) await page.screenshot({ path: join(process.env.SHOTS, 'layout-1.png') });
    await columns.getByRole('button', { name: 'この形で作る' }).click();
    await pane
      .getByText(/一覧の形を『一覧（R5）』に合わせました/)
      .first()
      .waitFor();
    await pane.getByRole('button', { name: '作成', exact: true }).first().click();
    await pane
      .getByText(/『一覧（R6）』を作りました。/)
      .first()
      .waitFor();
    await says(() => cell('C3').innerText(), '取組項目名');
    expect(await cell('E3').innerText()).toBe('令和6年度');
    expect(await cell('C5').innerText()).not.toBe('去年の取組');
    if (process.env.SHOTS) await page.screenshot({ path: join(process.env.SHOTS, 'layout-2.png') });
  });
});
