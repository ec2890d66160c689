import { inBrowser, useWorkbench } from './workbench';

inBrowser('設定', () => {
  const open = useWorkbench();

  test('settings go from workbook to workbook as a text, where no file is saved', async () => {
    const { page, pane, paneTab } = await open({ width: 1060 });
    await pane.getByText(/個票 \d+ 枚/).waitFor();
    await paneTab('設定').click();
    await pane.getByRole('button', { name: '設定をファイルに出す' }).click();
    const written = pane.getByRole('textbox', { name: '出した内容' });
    const text = await written.inputValue();
    expect(JSON.parse(text)).toMatchObject({ version: 1, rules: {} });
    // As an Office webview does that gives no clipboard.
    const frame = page.frame({ name: 'kohyo-pane' });
    await frame?.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    });
    await pane.getByRole('button', { name: 'コピー', exact: true }).click();
    await pane.getByText('Ctrl+C を押してください', { exact: false }).waitFor();
    expect(await frame?.evaluate(() => document.getSelection()?.toString())).toBe(text);

    await pane.getByRole('button', { name: '設定を文章から入れる' }).click();
    const pasted = pane.getByRole('textbox', { name: '設定の文章' });
    await pasted.fill(text.replace('"rules": {}', '"rules": {"K201": "off"}'));
    await pane.getByRole('button', { name: 'この文章を入れる' }).click();
    await pane.getByText('設定を入れました。').first().waitFor();
    await pasted.fill('こんにちは');
    await pane.getByRole('button', { name: 'この文章を入れる' }).click();
    await pane.getByText('個票の設定や様式として読めませんでした', { exact: false }).first().waitFor();
  });

  test('the pane opens with the document once that is switched on', async () => {
    const { pane, paneTab } = await open();
    await pane.getByText(/個票 \d+ 枚/).waitFor();
    await paneTab('設定').click();
    const opening = pane.getByRole('switch', { name: 'この文書を開いたとき自動で開く' });
    expect(await opening.isChecked()).toBe(false);
    await opening.click();
    await pane.getByText('ブックに記録しました', { exact: false }).first().waitFor();
    expect(await opening.isChecked()).toBe(true);
  });
});
