import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFile } from '../../src/xlsx';
import { wrongIn } from './axe';
import { paneFrame, paneResized } from './pane-frame';
import { inBrowser, says, until, useWorkbench, type Workbench } from './workbench';

/** On the sample nothing tells what △ 40 in each of three years means here. */
const SHEET = '個票04';
const NAME = '採用試験の通年化と情報発信の強化';
const ASKED = /「△ 40」は減る時間か、かかる時間か.* C17/;
const AGAINST = /「△ 40」は「減の意味」と決定されています。.* C17/;
const PLAIN = 'rgb(255, 255, 255)';
const CLERK = '山田花子';

const folder = mkdtempSync(join(tmpdir(), 'kohyo-direction-'));
afterAll(() => rmSync(folder, { recursive: true }));

const hours = async ({ pane }: Workbench): Promise<string> =>
  (await pane.getByRole('status').filter({ hasText: '△の意味をそろえた合計' }).innerText()).split('効果（千円）')[0] ??
  '';
const card = ({ pane }: Workbench) => pane.getByRole('article', { name: `${SHEET} ${NAME}` });

async function goTo({ page, sheets, nameBox }: Workbench, address: string): Promise<void> {
  await sheets.filter({ hasText: new RegExp(`^${SHEET}$`) }).click();
  await until(
    async () => (await sheets.and(page.locator('[aria-selected=true]')).textContent()) === SHEET,
    `${SHEET} in front`,
  );
  await nameBox.fill(address);
  await nameBox.press('Enter');
}

/** How many findings of these words stand on the 個票. */
async function findings(workbench: Workbench, words: RegExp): Promise<number> {
  const { pane } = workbench;
  await workbench.paneTab('指摘').click();
  await pane.getByRole('searchbox').fill(SHEET);
  return pane.getByRole('button', { name: words }).count();
}

inBrowser('the office decides what a △ means', () => {
  const open = useWorkbench();

  test('totals and findings follow at once; the answer is kept with who and when, and falls away with its cell', async () => {
    const workbench = await open();
    const { pane, page } = workbench;
    await pane.getByText(/個票 \d+ 枚/).waitFor();
    await workbench.paneTab('設定').click();
    await pane.getByRole('textbox', { name: 'お名前' }).fill(CLERK);
    await workbench.paneTab('概況').click();
    await pane.getByRole('button', { name: 'すべて点検' }).click();
    await pane
      .getByText(/点検しました。/)
      .first()
      .waitFor();
    expect(await findings(workbench, ASKED)).toBe(1);

    await goTo(workbench, 'C17');
    const marked = await workbench.color('C17');
    await workbench.paneTab('△の向き').click();
    // By hand: 3 × 40 hours, first counted as work added, then as work saved: 240 more.
    expect(await hours(workbench)).toContain('26,126');
    await card(workbench).getByRole('button', { name: '減の意味' }).click();
    await says(() => hours(workbench), /記載どおり 2,206[\s\S]*26,366[\s\S]*26,366～最大 27,966/);
    // It is no longer asked about, but said to be written against the convention.
    await card(workbench).waitFor({ state: 'detached' });
    expect(await findings(workbench, ASKED)).toBe(0);
    expect(await findings(workbench, AGAINST)).toBe(1);
    expect(await workbench.color('C17')).toBe(marked);

    // The other answer agrees with the convention: nothing is left to say or to highlight.
    await workbench.paneTab('△の向き').click();
    await pane.getByRole('radio', { name: /すべて/ }).click();
    await card(workbench).getByRole('button', { name: '増の意味' }).click();
    await says(() => hours(workbench), /26,126[\s\S]*26,126～最大 27,726/);
    await until(async () => (await workbench.color('C17')) === PLAIN, 'the highlight is gone');
    await card(workbench).getByRole('button', { name: '減の意味' }).click();
    await says(() => hours(workbench), /26,366/);
    await until(async () => (await workbench.color('C17')) === marked, 'the highlight is back');

    // The sample has readings over names, which a copy does not keep: it asks first.
    await page.getByRole('button', { name: '写しを保存' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '除いて写しを保存' }).click(),
    ]);
    const copy = join(folder, 'decided.xlsx');
    await download.saveAs(copy);
    const { decisions } = await (await openFile(new Uint8Array(await readFile(copy)))).readState();
    expect(decisions).toMatchObject([{ sheet: SHEET, name: NAME, measure: 'hours', means: 'reduction', by: CLERK }]);
    expect(Math.abs(Date.now() - Date.parse(decisions[0]?.at ?? ''))).toBeLessThan(120_000);

    await workbench.open(copy);
    await page.getByText('「decided.xlsx」を開きました。').waitFor();
    await workbench.paneTab('△の向き').click();
    await pane.getByRole('radio', { name: /すべて/ }).click();
    await card(workbench).getByText('減の意味と決定済み').waitFor();
    await card(workbench)
      .getByText(new RegExp(`${CLERK} さんが .* に決定`))
      .waitFor();
    expect(await hours(workbench)).toContain('26,366');

    await goTo(workbench, 'D17');
    await workbench.cell('D17').click();
    await page.keyboard.type('△90');
    await page.keyboard.press('Enter');
    await pane.getByText('次の決定は、セルの内容が変わったため取り消されました。').waitFor();
    await pane
      .getByRole('listitem')
      .filter({ hasText: `${SHEET}　${NAME}` })
      .first()
      .waitFor();
    await card(workbench).getByText('どちらか確認してください').waitFor();
    expect(await wrongIn(paneFrame(page))).toEqual([]);
    // 2,206 − 50; and 40 + 90 + 40 counted as work added again.
    expect(await hours(workbench)).toMatch(/記載どおり 2,156[\s\S]*26,076/);
  });

  test.each([
    [330, 700],
    [165, 350],
  ])('both answers to the first question are in sight without scrolling: %i × %i', async (width, height) => {
    const workbench = await open();
    const { pane, page } = workbench;
    await pane.getByText(/個票 \d+ 枚/).waitFor();
    await paneResized(page, width, height);
    await workbench.paneTab('△の向き').click();
    for (const name of [/^減の意味/, /^増の意味/]) {
      const box = await card(workbench).getByRole('button', { name }).boundingBox();
      expect({ name, bottom: Math.round((box?.y ?? height) + (box?.height ?? 1)) <= height }).toEqual({
        name,
        bottom: true,
      });
    }
  });
});
