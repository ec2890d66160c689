import { inBrowser, until, useWorkbench } from './workbench';

inBrowser('the ribbon of manifest.xml', () => {
  const open = useWorkbench();

  test('shows its groups and buttons in the display language', async () => {
    const { page, ribbon } = await open();
    await ribbon.getByRole('button').first().waitFor();
    expect(await ribbon.getByRole('group').allTextContents()).toEqual([
      '点検このシートを点検すべて点検',
      '作成とりまとめ一覧集計指摘一覧',
      '表示強調表示作業ウィンドウ',
    ]);
    expect(
      await ribbon
        .locator('img')
        .evaluateAll((icons) => icons.every((icon) => (icon as HTMLImageElement).naturalWidth > 0)),
    ).toBe(true);
    await page.getByLabel('表示言語').selectOption('en');
    await page.getByRole('navigation', { name: 'Ribbon' }).getByRole('button', { name: 'Check all' }).waitFor();
    await page.frameLocator('iframe[name="kohyo-pane"]').getByRole('button', { name: 'Check all' }).waitFor();
  });

  test.each([
    ['とりまとめ一覧', 'とりまとめ一覧', /とりまとめ一覧/],
    ['集計', '集計', /集計/],
    ['指摘一覧', '指摘一覧', /指摘一覧/],
  ])('%s appears as a sheet in front, in one click', async (button, sheet, heading) => {
    const { pane, page, sheets, ribbonButton, cell } = await open();
    await pane.getByText(/個票 \d+ 枚/).waitFor();
    expect(await sheets.filter({ hasText: sheet }).count()).toBe(0);
    await ribbonButton(button).click();
    await until(
      async () => (await sheets.and(page.locator('[aria-selected=true]')).textContent()) === sheet,
      `${sheet} in front`,
    );
    expect(await cell('A1').textContent()).toMatch(heading);
  });

  test('with the pane closed, a button brings it back with the result', async () => {
    const { page, pane, ribbonButton, nameBox, sheets, cell, color } = await open();
    await pane.getByText(/個票 \d+ 枚/).waitFor();
    await ribbonButton('作業ウィンドウ').click();
    await pane.getByRole('tab').first().waitFor({ state: 'hidden' });
    await sheets.filter({ hasText: /^個票03$/ }).click();
    await nameBox.fill('C8');
    await nameBox.press('Enter');
    await ribbonButton('このシートを点検').dblclick();
    await pane
      .getByText(/点検しました。誤り \d+ 件/)
      .first()
      .waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
    await cell('C8').waitFor();
    // The colour is drawn once its condition is calculated.
    await until(async () => (await color('C8')) !== 'rgb(255, 255, 255)', 'C8 is coloured');
    await ribbonButton('作業ウィンドウ').click();
    await ribbonButton('指摘一覧').click();
    await pane.getByText('『指摘一覧』を作りました。').first().waitFor();
  });

  test('a button pressed before the pane ever ran is answered once it does', async () => {
    const { page, pane, ribbonButton } = await open();
    await pane.getByText(/個票 \d+ 枚/).waitFor();
    await ribbonButton('作業ウィンドウ').click();
    // Another display language is another Excel: the add-in has not run in it.
    await page.getByLabel('表示言語').selectOption('en');
    const english = page.getByRole('navigation', { name: 'Ribbon' }).getByRole('button', { name: 'Check all' });
    await english.click();
    await pane
      .getByText(/^Checked\. Errors: \d+/)
      .first()
      .waitFor();
  });
});

inBrowser('two runtimes', () => {
  const open = useWorkbench();
  const twoRuntimes = { manifest: 'two-runtimes' };

  test('work with the pane closed, and say what a button did in a window of its own', async () => {
    const { page, pane, ribbonButton, nameBox, sheets, cell, color } = await open(twoRuntimes);
    await pane.getByText(/個票 \d+ 枚/).waitFor();
    await ribbonButton('作業ウィンドウ').click();
    await page.locator('iframe[name="kohyo-pane"]').waitFor({ state: 'detached' });
    await sheets.filter({ hasText: /^個票03$/ }).click();
    await nameBox.fill('C8');
    await nameBox.press('Enter');
    await ribbonButton('このシートを点検').click();
    const said = page.frameLocator('iframe[name="kohyo-dialog"]');
    await said.getByText(/『個票03』を点検しました。誤り \d+ 件/).waitFor();
    await said.getByRole('button', { name: '閉じる' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await cell('C8').waitFor();
    // The colour is drawn once its condition is calculated.
    await until(async () => (await color('C8')) !== 'rgb(255, 255, 255)', 'C8 is coloured');
    await ribbonButton('作業ウィンドウ').click();
    await pane.getByRole('button', { name: 'すべて点検' }).waitFor();
  });

  test('an open pane shows what the ribbon’s page did', async () => {
    const { page, pane, ribbonButton } = await open(twoRuntimes);
    await pane.getByText(/個票 \d+ 枚/).waitFor();
    await ribbonButton('すべて点検').click();
    await pane
      .getByText(/点検しました。誤り \d+ 件/)
      .first()
      .waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
  });
});
