import { inBrowser, says, until, useWorkbench, type Workbench } from './workbench';

const BLANK = '個票03';
const WIDE = '個票01';
const PLAIN = 'rgb(255, 255, 255)';

/** Checks everything and looks for a sheet's findings alone: the list only holds what is in view. */
async function check(workbench: Workbench, sought: string): Promise<void> {
  const { pane } = workbench;
  await pane.getByRole('button', { name: 'すべて点検' }).click();
  await pane
    .getByText(/点検しました。/)
    .first()
    .waitFor();
  await pane.getByRole('searchbox').fill(sought);
}

const findings = ({ pane }: Workbench, text: RegExp) => pane.getByRole('button', { name: text });

inBrowser('checking the sample in the pane', () => {
  const open = useWorkbench();

  test('the page opens on the sample, and the pane says what it found', async () => {
    const { pane, page, cell } = await open();
    await pane.getByText(/個票 \d+ 枚・様式: 取組項目個票/).waitFor();
    await page.getByText('「記入例（彩原市）.xlsx」を開きました。').waitFor();
    await cell('A1').waitFor();
  });

  test('a click on a finding goes to its highlighted cell; writing what was missing takes it away, the next check its colour', async () => {
    const workbench = await open();
    const { sheets, nameBox, cell, color, page } = workbench;
    await check(workbench, BLANK);
    const blank = findings(workbench, /空欄です.*個票03 C8/);
    await blank.click();
    await until(async () => (await nameBox.inputValue()) === 'C8', 'C8 is selected');
    expect(await sheets.and(page.locator('[aria-selected=true]')).textContent()).toBe(BLANK);
    await until(async () => (await color('C8')) !== PLAIN, 'the highlight is there');

    await cell('C8').click();
    await page.keyboard.type('研修が部署ごとに分かれている');
    await page.keyboard.press('Enter');
    await says(() => cell('C8').textContent(), '研修が部署ごとに分かれている');
    await blank.waitFor({ state: 'detached' });
    // Excel 2021 would lose Ctrl+Z by a colour, so none changes while a person types.
    expect(await color('C8')).not.toBe(PLAIN);
    await workbench.ribbonButton('すべて点検').click();
    await until(async () => (await color('C8')) === PLAIN, 'the highlight is gone');
  });

  test('直す rewrites the cell, and 取り消す brings back what stood there', async () => {
    const workbench = await open();
    const { pane, cell } = workbench;
    await check(workbench, WIDE);
    const wide = findings(workbench, /全角.*個票01 E17/);
    await wide.click();
    const before = await cell('E17').textContent();
    expect(before).toBe('１，２４０');
    await pane.getByRole('button', { name: /^直す/ }).first().click();
    await until(async () => (await cell('E17').textContent()) === '1,240', 'a number stands there');
    await wide.waitFor({ state: 'detached' });
    await pane.getByRole('button', { name: '取り消す' }).first().click();
    await until(async () => (await cell('E17').textContent()) === before, 'the text is back');
    await wide.waitFor();
  });

  test('強調表示 off leaves every cell as it looked before', async () => {
    const workbench = await open();
    const { page, sheets, ribbonButton, cell, color } = workbench;
    await sheets.filter({ hasText: /^個票03$/ }).click();
    await cell('C8').waitFor();
    const looks = () =>
      page
        .getByRole('gridcell')
        .evaluateAll((cells) =>
          cells.map((one) => `${one.id} ${getComputedStyle(one).backgroundColor} ${getComputedStyle(one).color}`),
        );
    const before = await looks();
    await check(workbench, BLANK);
    await until(async () => (await color('C8')) !== PLAIN, 'the highlight is there');
    await ribbonButton('強調表示').click();
    await until(async () => (await color('C8')) === PLAIN, 'the highlight is gone');
    expect(await looks()).toEqual(before);
  });
});
