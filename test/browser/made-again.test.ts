import { inBrowser, says, until, useWorkbench, type Workbench } from './workbench';

const LIST = 'とりまとめ一覧';
const VIOLET = 'rgb(227, 212, 242)';

async function typeInto({ page, nameBox }: Workbench, address: string, text: string): Promise<void> {
  await nameBox.fill(address);
  await nameBox.press('Enter');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

inBrowser('a list that somebody corrected is made again', () => {
  const open = useWorkbench();

  test('it says what was done, marks the cells by hand, and takes back or keeps what is chosen', async () => {
    const workbench = await open();
    const { pane, cell } = workbench;
    await pane.getByText(/個票 \d+ 枚/).waitFor();
    await workbench.paneTab('とりまとめ').click();
    await pane.getByRole('button', { name: '作成' }).first().click();
    await pane.getByText(`『${LIST}』を作りました。`).first().waitFor();
    const [first, second] = [await cell('C5').innerText(), await cell('C6').innerText()];
    await typeInto(workbench, 'C5', '通称その一');
    await typeInto(workbench, 'C6', '通称その二');
    await pane.getByRole('button', { name: '更新' }).click();
    const report = pane.getByRole('region', { name: `『${LIST}』を作り直しました` });
    await report.getByText('手で直されたセル 2 か所').waitFor();
    await until(async () => (await workbench.color('C5')) === VIOLET, 'the cell is marked');
    expect(await cell('C5').innerText()).toBe('通称その一');

    await report.getByRole('button', { name: '個票の値に戻す', exact: true }).first().click();
    await report.getByText('手で直されたセル 1 か所').waitFor();
    await says(() => cell('C5').innerText(), first);
    await report.getByRole('button', { name: 'そのまま使う', exact: true }).click();
    await report.getByText('手で直されたセル').waitFor({ state: 'detached' });
    await until(async () => (await workbench.color('C6')) !== VIOLET, 'the mark is gone');
    expect(await cell('C6').innerText()).toBe('通称その二');
    expect(second).not.toBe('通称その二');
    await pane.getByRole('button', { name: 'この知らせを閉じる' }).click();
    await report.waitFor({ state: 'detached' });
  });

  test('取り消す: a new list goes away, one made again stands as it stood; the ribbon says what changed', async () => {
    const workbench = await open();
    const { pane, cell, sheets, ribbonButton } = workbench;
    await pane.getByText(/個票 \d+ 枚/).waitFor();
    await ribbonButton(LIST).click();
    await pane.getByText(`『${LIST}』を作りました。`).first().waitFor();
    await pane.getByRole('button', { name: '取り消す', exact: true }).click();
    await pane.getByText(`『${LIST}』を作る前に戻しました。`).first().waitFor();
    await until(async () => !(await sheets.allInnerTexts()).includes(LIST), 'the list is away');

    await ribbonButton(LIST).click();
    await pane.getByText(`『${LIST}』を作りました。`).first().waitFor();
    const name = await cell('C5').innerText();
    await sheets.getByText('個票01', { exact: true }).click();
    await typeInto(workbench, 'C3', '窓口の予約を広げる');
    await ribbonButton(LIST).click();
    await pane
      .getByText(/『とりまとめ一覧』を更新しました。変わったセル \d+ か所です。/)
      .first()
      .waitFor();
    await workbench.paneTab('とりまとめ').click();
    const report = pane.getByRole('region', { name: `『${LIST}』を作り直しました` });
    await report.waitFor();
    // The report stays while other screens are looked at.
    await workbench.paneTab('概況').click();
    await workbench.paneTab('とりまとめ').click();
    await report.waitFor();
    await pane.getByRole('button', { name: `『${LIST}』の作成を取り消す` }).click();
    await pane.getByText(`『${LIST}』を、更新する前に戻しました。`).first().waitFor();
    await says(() => cell('C5').innerText(), name);
    await report.waitFor({ state: 'detached' });
  });

  test('answers of sections are read back: clear ones are kept, the others are shown to be asked about', async () => {
    const workbench = await open();
    const { pane } = workbench;
    await pane.getByText(/個票 \d+ 枚/).waitFor();
    await workbench.paneTab('とりまとめ').click();
    await pane.getByRole('button', { name: '指摘一覧 作成' }).click();
    await pane.getByText('『指摘一覧』を作りました。').first().waitFor();
    await typeInto(workbench, 'J5', 'このままでよい（理由：計画どおり）');
    await typeInto(workbench, 'J6', '確認中です');
    const answers = pane.getByRole('region', { name: '課の回答' });
    await answers.getByText(/読み込めるもの 1 件、解決済み 0 件、確かめるもの 1 件/).waitFor();
    await answers.getByText('選択肢のどれにも当たりません。').waitFor();
    await answers.getByRole('button', { name: '回答を読み込む' }).click();
    await pane
      .getByText(/回答 1 件を読み込みました。/)
      .first()
      .waitFor();
    await answers.getByText(/読み込めるもの 0 件、解決済み 1 件、確かめるもの 1 件/).waitFor();
  });
});
