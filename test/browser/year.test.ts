import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { ITEMS } from '../../scripts/sample/items';
import { layOutOrganisation } from '../../scripts/sample/lay-out-tables';
import { writeXlsx } from '../../scripts/sample/write-xlsx';
import { readFileGrids } from '../../src/xlsx/grids/read-file';
import { savedOn } from '../cli/saved-on';
import { CITY, type CityItem, officeTables } from '../cli/year-city';
import { answeredIn, filledIn, type Written } from '../cli/year-writing';
import { wrongIn } from './axe';
import { paneFrame } from './pane-frame';
import { inBrowser, until, useWorkbench, type Workbench } from './workbench';

const folder = mkdtempSync(join(tmpdir(), 'kohyo-year-'));
const put = (name: string, bytes: Uint8Array): string => {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, bytes);
  return path;
};
afterAll(() => rmSync(folder, { recursive: true }));

const of = (section: string): CityItem => {
  const found = CITY.find((one) => one.section === section);
  if (!found) throw new Error(section);
  return found;
};

/** Plan rows from which nothing can be told. */
const NOTHING_TOLD: Written = Object.fromEntries(
  [13, 14, 15].flatMap((row) => ['C', 'D', 'E'].map((column) => [`${column}${row}`, '会議'])),
);

inBrowser('the year', () => {
  const open = useWorkbench();
  let workbench: Workbench;
  let looks = 0;

  /** Goes to a step of 年間. */
  async function step(name: string): Promise<void> {
    const { pane, paneTab } = workbench;
    await paneTab('年間').click();
    const back = pane.getByRole('button', { name: '年間の仕事に戻る' });
    if (await back.isVisible()) await back.click();
    await pane.getByRole('listitem').filter({ hasText: name }).getByRole('button').click();
  }

  /** Presses まとめて保存, and gives what is in the zip. */
  async function saved(): Promise<Record<string, Uint8Array>> {
    const download = workbench.page.waitForEvent('download');
    await workbench.pane.getByRole('button', { name: 'まとめて保存（zip）' }).click();
    return unzipSync(readFileSync(await (await download).path()));
  }

  async function choose(label: string, ...paths: string[]): Promise<void> {
    await workbench.pane.locator(`input[type=file][aria-label^="${label}"]`).setInputFiles(paths);
  }

  async function look(name: string): Promise<void> {
    looks += 1;
    const { page } = workbench;
    const { KOHYO_LOOKS } = process.env;
    if (KOHYO_LOOKS) {
      const path = join(KOHYO_LOOKS, `${String(looks).padStart(2, '0')}-${name}.png`);
      await page.locator('iframe[name="kohyo-pane"]').screenshot({ path });
    }
    expect(await wrongIn(paneFrame(page))).toEqual([]);
  }

  test('is played in the pane: handed out, gathered, sent back, answered, compared, published, next year', async () => {
    workbench = await open({ width: 1400, height: 1500 });
    const { pane, paneTab, page, sheets } = workbench;
    await pane.getByText(/個票 \d+ 枚/).waitFor();
    await workbench.open(put('とりまとめ.xlsx', officeTables(false)));
    // As narrow as Excel's pane.
    const edge = page.getByRole('separator');
    for (let press = 0; press < 3; press += 1) await edge.press('ArrowRight');
    await paneTab('年間').click();
    await look('year');

    await step('配る');
    await pane.getByRole('radio', { name: 'ファイルを選ぶ' }).click();
    await choose('白紙の様式', 'assets/sample/blank-form.xlsx');
    await pane.getByLabel('お尋ねする年度').selectOption({ label: '令和7年度' });
    await pane.getByLabel('提出期限').fill('5月31日');
    await look('handout');
    await pane.getByRole('button', { name: 'ファイルに分ける' }).click();
    await pane.getByText('60 ファイルを作りました').first().waitFor({ timeout: 180_000 });
    await look('handed-out');
    const handed = await saved();
    expect(Object.keys(handed)).toHaveLength(60);
    const blank = (section: string): Uint8Array => {
      const name = Object.keys(handed).find((one) => one.includes(of(section).department + section));
      const bytes = name === undefined ? undefined : handed[name];
      if (!bytes) throw new Error(`nothing for ${section}`);
      return bytes;
    };

    const send = async (section: string, day: string, changes: Written = {}): Promise<string> =>
      put(`${day}/${section}.xlsx`, savedOn(await filledIn(blank(section), of(section), changes), `${day}T00:00:00Z`));
    await workbench.open(put('とりまとめ.xlsx', officeTables(true)));
    await paneTab('回収').click();
    const sent = [
      await send('総務課', '2025-05-01'),
      await send('広報課', '2025-05-02', { C23: '優' }),
      await send('観光課', '2025-05-03', {
        ...{ C17: '△120', D17: '△130', E17: '△140', C18: null, D18: null, E18: null, C21: null },
        ...NOTHING_TOLD,
      }),
      await send('契約課', '2025-05-04'),
      await send('管財課', '2025-05-05'),
    ];
    await pane.locator('input[type=file]').setInputFiles(sent);
    await pane.getByText('新しいシート 5、').waitFor();
    await look('collect');
    await pane.getByRole('button', { name: 'このブックに取り込む' }).click();
    await pane.getByText('個票を取り込みました').first().waitFor();
    // Two sections are one since April: what both were asked for and sent stands under the new name.
    const merged = pane.getByRole('row').filter({ hasText: '契約管財課' });
    await merged.getByRole('cell').nth(0).waitFor();
    expect((await merged.getByRole('cell').allTextContents()).slice(0, 2)).toEqual(['2', '2']);
    await look('submissions');

    await step('指摘を返す');
    const cover = pane.getByLabel('送り状の文');
    await cover.fill(`${await cover.inputValue()}\n担当：行政改革推進室`);
    await pane.getByLabel('回答の期限').fill('6月30日');
    await pane.getByRole('button', { name: '指摘一覧を作る' }).click();
    await pane
      .getByText(/\d+ ファイルを作りました/)
      .first()
      .waitFor();
    await look('send-back');
    const lists = await saved();
    const list = (section: string): Uint8Array => {
      const name = Object.keys(lists).find((one) => one.includes(section));
      const bytes = name === undefined ? undefined : lists[name];
      if (!bytes) throw new Error(`no list for ${section}`);
      return bytes;
    };
    expect(JSON.stringify(readFileGrids(list('広報課')).grids)).toContain('担当：行政改革推進室');

    await step('回答を読む');
    await choose(
      '戻ってきた指摘一覧',
      put('回答/広報課.xlsx', await answeredIn(list('広報課'), () => '直した')),
      put(
        '回答/観光課.xlsx',
        await answeredIn(list('観光課'), (field) => (field.startsWith('業務量削減目標値') ? '△は減' : null)),
      ),
    );
    await pane.getByRole('button', { name: '回答を読む', exact: true }).click();
    // Said to be corrected, but the sheet stands as it was: it is asked about.
    await pane.getByText('「直した」とありますが、同じ指摘が残っています。').first().waitFor();
    await look('answers');
    await pane.getByRole('button', { name: 'このブックに残す' }).click();
    await pane
      .getByText(/回答 \d+ 件を読み込みました/)
      .first()
      .waitFor();

    await step('並べて見る');
    await choose('前の年の個票', 'assets/sample/sample.xlsx');
    await pane.getByRole('button', { name: 'シートを作る' }).click();
    await pane
      .getByText(/『似た取組』/)
      .first()
      .waitFor();
    await look('compare');
    expect(await sheets.allTextContents()).toEqual(
      expect.arrayContaining(['似た取組', '前年度との比較', '意見と対応']),
    );

    await step('公表する');
    await pane.getByLabel('市区町村の名前').fill('彩原市');
    await pane.getByRole('button', { name: '確かめて作る' }).click();
    await pane
      .getByText(/このままでは公表できません/)
      .first()
      .waitFor();
    await look('refused');
    await paneTab('回収').click();
    await pane.locator('input[type=file]').setInputFiles([await send('広報課', '2025-06-10')]);
    await pane.getByText('新しい版に替えるシート 1').waitFor();
    await pane.getByRole('button', { name: 'このブックに取り込む' }).click();
    await pane
      .getByText(/新しい版に替えたシート 1/)
      .first()
      .waitFor();
    await look('replaced');
    await step('公表する');
    await pane.getByLabel('市区町村の名前').fill('彩原市');
    await pane.getByRole('button', { name: '確かめて作る' }).click();
    await pane
      .getByText(/5 ファイルを作りました/)
      .first()
      .waitFor();
    await look('published');
    const published = await saved();
    expect(Object.keys(published).sort()).toEqual([
      'data.csv',
      'data.json',
      'datapackage.json',
      'index.html',
      'list.xlsx',
    ]);
    expect(new TextDecoder().decode(published['index.html'])).toContain('彩原市');

    await step('翌年度にする');
    await pane.getByLabel('翌年度', { exact: true }).selectOption({ index: 2 });
    await pane.getByRole('button', { name: '翌年度のブックを作る' }).click();
    await pane.getByText('1 ファイルを作りました').first().waitFor();
    await look('next-year');
    const next = Object.values(await saved());
    expect(next).toHaveLength(1);
    const [book = new Uint8Array()] = next;
    await workbench.open(put('翌年度.xlsx', book));
    await paneTab('概況').click();
    await pane
      .getByText(/個票 5 枚/)
      .first()
      .waitFor();
    await until(async () => (await sheets.allTextContents()).includes('前年度から'), '前年度から');
    await look('next-book');
    expect(page.url()).toContain('workbench');
  }, 720_000);

  test('hands out as sheets of the open workbook first, which are split into files afterwards', async () => {
    workbench = await open({ width: 1400, height: 1500 });
    const { pane, sheets } = workbench;
    await pane.getByText(/個票 \d+ 枚/).waitFor();
    await workbench.open(put('計画.xlsx', writeXlsx([layOutOrganisation(ITEMS.slice(0, 4))], '組織')));
    await until(async () => (await sheets.count()) === 1, 'one sheet');
    await step('配る');
    await pane.getByRole('button', { name: 'ファイルに分ける' }).click();
    // No form stands in the workbook: nothing is made, and it is said what to do.
    await pane
      .getByText(/知っている様式の個票が見つかりません/)
      .first()
      .waitFor();
    await pane.getByRole('radio', { name: 'ファイルを選ぶ' }).click();
    await pane.getByRole('button', { name: 'このブックにシートを作る' }).click();
    await pane.getByText('元にするファイルを選んでください。').first().waitFor();
    await choose('前の年の個票', 'assets/sample/sample.xlsx');
    await choose('白紙の様式', 'assets/sample/blank-form.xlsx');
    await pane.getByRole('button', { name: 'このブックにシートを作る' }).click();
    await pane
      .getByText(/課分のシートを \d+ 枚作りました/)
      .first()
      .waitFor();
    await look('sheets-here');
    const made = (await sheets.allTextContents()).filter((name) => name.startsWith('個票'));
    expect(made.length).toBeGreaterThan(20);
    await pane.getByRole('radio', { name: '開いているこのブック' }).click();
    await pane.getByRole('button', { name: 'ファイルに分ける' }).click();
    await pane
      .getByText(/\d+ ファイルを作りました/)
      .first()
      .waitFor({ timeout: 180_000 });
    await look('split-here');
    const files = await saved();
    const own = Object.entries(files).find(([name]) => name.includes('人事課'))?.[1];
    expect(own && readFileGrids(own).grids.map(({ sheet }) => sheet)).toEqual(expect.arrayContaining(['記入のお願い']));
  }, 720_000);
});
