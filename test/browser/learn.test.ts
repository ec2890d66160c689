import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseForm } from '../../src/core/form/parse-form';
import { wrongIn } from './axe';
import { ODD_LABEL, writeEvaluationWorkbook } from './evaluation-workbook';
import { paneFrame } from './pane-frame';
import { inBrowser, until, useWorkbench, type Workbench } from './workbench';

const NAME = '彩原市の事務事業評価';
const folder = mkdtempSync(join(tmpdir(), 'kohyo-learn-'));
const workbookPath = join(folder, '事務事業評価.xlsx');

beforeAll(() => writeEvaluationWorkbook(workbookPath));
afterAll(() => rmSync(folder, { recursive: true }));

/** Opens the workbook and goes from the kind word on its first page to the labels of its blank form. */
async function learnFirstSheet(workbench: Workbench): Promise<void> {
  const { pane } = workbench;
  await pane.getByText(/個票 \d+ 枚/).waitFor();
  await workbench.open(workbookPath);
  await pane.getByText('このブックには個票が見つかりませんでした').waitFor();
  await pane.getByRole('button', { name: '様式を登録する' }).click();
  await pane.getByRole('button', { name: '開いているシートを読む' }).click();
  await pane.getByRole('button', { name: 'この様式を登録する' }).waitFor();
}

/** Clicks a button that hands over a file, and keeps the file. */
async function saved({ page }: Workbench, click: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), click()]);
  const path = join(folder, `${Date.now()} ${download.suggestedFilename()}`);
  await download.saveAs(path);
  return path;
}

inBrowser('a form that is not built in', () => {
  const open = useWorkbench();

  test('is learned from its blank sheet, corrected, kept, handed out, and still known in the saved workbook', async () => {
    const workbench = await open();
    const { pane, page, cell } = workbench;
    await learnFirstSheet(workbench);

    // What is understood stands before what only this form has.
    const groups = await pane.getByRole('heading').allTextContents();
    const understood = groups.findIndex((text) => text.startsWith('意味の分かった見出し'));
    expect(understood).toBeGreaterThanOrEqual(0);
    expect(groups.findIndex((text) => text.startsWith('この様式だけの見出し'))).toBeGreaterThan(understood);
    const meaning = (label: string, at: string) => pane.getByRole('combobox', { name: `「${label}」（${at}）の意味` });
    const chosen = (label: string, at: string) =>
      meaning(label, at).evaluate((select) => (select as HTMLSelectElement).selectedOptions[0]?.textContent);
    expect(await chosen('事務事業名', 'A3')).toBe('取組項目名');
    expect(await chosen('人件費（千円）', 'B12')).toBe('人件費');

    // A click on a blank box leads to its label.
    await cell('B18').click();
    const row = pane.getByRole('listitem').filter({ has: meaning(ODD_LABEL, 'A18') });
    await until(async () => (await row.getAttribute('aria-current')) === 'true', 'its row is marked');
    await row.getByText('この様式の欄').waitFor();
    await meaning(ODD_LABEL, 'A18').selectOption({ label: '備考' });
    await row.getByText('確認済み').waitFor();
    await pane.getByRole('checkbox', { name: '「人件費（千円）」を必須にする' }).check();

    // What was not taken for a label can be made one.
    await cell('A1').click();
    await pane.getByText(/A1「.*事務事業評価シート」は、見出しと読んでいません/).waitFor();

    await pane.getByText('この様式で読むと、記入された個票が 2 枚見つかります。').waitFor();
    expect(await wrongIn(paneFrame(page))).toEqual([]);
    await pane.getByLabel('様式の名前').fill(NAME);
    await pane.getByRole('button', { name: 'この様式を登録する' }).click();
    await pane.getByText(`個票 2 枚・様式: ${NAME}`).waitFor();
    await pane.getByRole('heading', { name: '未記入の様式' }).waitFor();
    expect(await wrongIn(paneFrame(page))).toEqual([]);

    await pane.getByRole('button', { name: 'すべて点検' }).click();
    await pane
      .getByText(/点検しました。/)
      .first()
      .waitFor();
    await workbench.paneTab('設定').click();
    const file = await saved(workbench, () => pane.getByRole('button', { name: /様式をファイルに出す/ }).click());
    const form = parseForm(JSON.parse(await readFile(file, 'utf8')));
    expect(form.name).toBe(NAME);
    expect(form.fields.find(({ key }) => key === 'note')?.labels).toEqual([ODD_LABEL]);
    expect(form.fields.find(({ key }) => key === 'personnel.{year}')).toMatchObject({
      labels: ['人件費（千円）'],
      place: 'years',
      kind: 'amount',
      required: 'always',
    });

    const copy = await saved(workbench, () => page.getByRole('button', { name: '写しを保存' }).click());
    await workbench.open(copy);
    await workbench.paneTab('概況').click();
    await pane.getByText(`個票 2 枚・様式: ${NAME}`).waitFor();
  });

  test('its sheet shows labels and fields by their colours while it is learned, and nothing of them afterwards', async () => {
    const workbench = await open();
    const { pane, color, cell } = workbench;
    await pane.getByText(/個票 \d+ 枚/).waitFor();
    await workbench.open(workbookPath);
    await pane.getByText('このブックには個票が見つかりませんでした').waitFor();
    const before = { label: await color('A3'), value: await color('B3'), sum: await color('B12') };
    await pane.getByRole('button', { name: '様式を登録する' }).click();
    await pane.getByRole('button', { name: '開いているシートを読む' }).click();
    await pane.getByRole('switch', { name: 'シートに色を付けて示す' }).waitFor();
    await until(async () => (await color('A3')) !== before.label, 'the label is tinted');
    await until(async () => (await color('B3')) !== before.value, 'the value is tinted');
    expect(await color('B3')).not.toBe(await color('A3'));
    const doubtful = await color('A18');
    await cell('B18').click();
    await pane.getByRole('combobox', { name: `「${ODD_LABEL}」（A18）の意味` }).selectOption({ label: '課題' });
    await until(async () => (await color('A18')) !== doubtful, 'another meaning has another colour');
    await pane.getByRole('switch', { name: 'シートに色を付けて示す' }).click();
    await until(async () => (await color('A3')) === before.label, 'the tints can be turned off');
    await pane.getByRole('switch', { name: 'シートに色を付けて示す' }).click();
    await until(async () => (await color('A3')) !== before.label, 'and on again');
    await pane.getByRole('button', { name: '戻る' }).click();
    await until(async () => (await color('A3')) === before.label, 'the label is as it was');
    const bare = async () => (await color('B3')) === before.value && (await color('B12')) === before.sum;
    await until(bare, 'the values are as they were');
  });

  test('is offered where its sheets stand, and one press learns and checks; all by clicks, in a narrow pane', async () => {
    const workbench = await open();
    const { page, pane } = workbench;
    await page.getByRole('separator').focus();
    for (let press = 0; press < 40; press += 1) await page.keyboard.press('ArrowRight');
    await pane.getByText(/個票 \d+ 枚/).waitFor();
    await workbench.open(workbookPath);
    await pane.getByRole('heading', { name: 'まだ登録されていない様式です' }).waitFor();
    expect(await wrongIn(paneFrame(page))).toEqual([]);
    const wide = await paneFrame(page).evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
    await pane.getByRole('button', { name: '登録して点検する' }).click();
    await pane
      .getByText(/点検しました。/)
      .first()
      .waitFor();
    await workbench.paneTab('概況').click();
    await pane.getByText(/個票 2 枚・様式:/).waitFor();
  });

  test('what was registered is offered by itself on the next book, until it is removed', async () => {
    const workbench = await open();
    const { page, pane } = workbench;
    await learnFirstSheet(workbench);
    await pane.getByLabel('様式の名前').fill(NAME);
    await pane.getByRole('button', { name: 'この様式を登録する' }).click();
    await pane.getByText(`個票 2 枚・様式: ${NAME}`).waitFor();

    await workbench.open(workbookPath);
    await pane.getByRole('heading', { name: 'この端末に登録済みの様式です' }).waitFor();
    await pane.getByText(new RegExp(`様式「${NAME}」.*3 枚を読めます`)).waitFor();
    expect(await wrongIn(paneFrame(page))).toEqual([]);
    await pane.getByRole('button', { name: 'この様式で点検する' }).click();
    await pane
      .getByText(/点検しました。/)
      .first()
      .waitFor();
    await workbench.paneTab('概況').click();
    await pane.getByText(`個票 2 枚・様式: ${NAME}`).waitFor();

    await workbench.paneTab('設定').click();
    await pane.getByRole('button', { name: /登録した様式を消す/ }).click();
    await pane.getByRole('button', { name: /登録した様式を消す/ }).waitFor({ state: 'detached' });
    await workbench.open(workbookPath);
    await workbench.paneTab('概況').click();
    await pane.getByRole('heading', { name: 'まだ登録されていない様式です' }).waitFor();
  });

  test.each([
    ['light', 0],
    ['dark', 0],
    ['light', 40],
    ['dark', 40],
  ])('the list of labels is for everyone: %s, %i steps narrower', async (theme, steps) => {
    const workbench = await open();
    const { page, pane } = workbench;
    await page.getByLabel('配色').selectOption(theme);
    await page.getByRole('separator').focus();
    for (let press = 0; press < steps; press += 1) await page.keyboard.press('ArrowRight');
    await learnFirstSheet(workbench);
    expect(await wrongIn(paneFrame(page))).toEqual([]);
    const wide = await paneFrame(page).evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
    await pane.getByRole('button', { name: '戻る' }).click();
    await pane.getByRole('button', { name: 'このシートから様式を登録する' }).waitFor();
  });
});
