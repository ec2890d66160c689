import { wrongIn } from './axe';
import { paneFrame } from './pane-frame';
import { inBrowser, says, until, useWorkbench } from './workbench';

const TABS = ['概況', '指摘', '△の向き', '集計', 'とりまとめ一覧', '年間', '回収', '設定'];

inBrowser('for everyone', () => {
  const open = useWorkbench();

  test.each([
    ['light', 1400],
    ['dark', 1024],
    ['contrast', 1400],
  ])('axe finds nothing wrong: %s, %i pixels', async (theme, width) => {
    const { page, pane, paneTab } = await open({ width });
    await pane.getByRole('button', { name: 'すべて点検' }).waitFor();
    const ground = () =>
      paneFrame(page)
        .locator('.fui-FluentProvider')
        .first()
        .evaluate((element) => getComputedStyle(element).backgroundColor);
    const before = await ground();
    await page.getByLabel('配色').selectOption(theme);
    // Office tells the pane of another theme some seconds later; a page between two themes has colours of both.
    if (theme !== 'light') await until(async () => (await ground()) !== before, `the pane is ${theme}`);
    await page.getByRole('separator').focus();
    for (let presses = 0; presses < 5; presses += 1) await page.keyboard.press('ArrowRight');
    await pane.getByRole('button', { name: 'すべて点検' }).click();
    await pane
      .getByText(/点検しました。/)
      .first()
      .waitFor();
    expect(await wrongIn(page)).toEqual([]);
    const wrong: string[] = [];
    for (const tab of TABS) {
      await paneTab(tab).click();
      await pane.getByRole('tabpanel', { name: tab }).waitFor();
      wrong.push(...(await wrongIn(paneFrame(page))).map((one) => `${tab} ${one}`));
    }
    expect(wrong).toEqual([]);
  });

  test('F6 goes from the sheet to the pane and back, and sheet tabs by arrows', async () => {
    const { page, pane, cell, sheets } = await open();
    await pane.getByRole('button', { name: 'すべて点検' }).waitFor();
    await cell('B5').click();
    expect(await page.locator(':focus').getAttribute('aria-label')).toMatch(/^B5 /);
    await page.keyboard.press('F6');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('kohyo-pane');
    await sheets.getByText('組織一覧及び提案状況').click();
    await page.keyboard.press('ArrowRight');
    await says(() => page.locator(':focus').textContent(), '取組項目及び優先順位一覧');
    expect(await page.locator(':focus').getAttribute('aria-selected')).toBe('true');
  });
});
