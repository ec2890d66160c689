import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { ITEMS } from '../../scripts/sample/items';
import { layOutOrganisation } from '../../scripts/sample/lay-out-tables';
import { writeXlsx } from '../../scripts/sample/write-xlsx';
import { encryptedFile } from '../cli/bad-workbooks';
import { savedOn } from '../cli/saved-on';
import { workbook } from '../cli/workbooks';
import { wrongIn } from './axe';
import { paneFrame } from './pane-frame';
import { inBrowser, says, useWorkbench } from './workbench';

const folder = mkdtempSync(join(tmpdir(), 'kohyo-collect-'));
const put = (name: string, bytes: Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
};
afterAll(() => rmSync(folder, { recursive: true }));

inBrowser('files of sections', () => {
  const open = useWorkbench();

  test('are read in a list, checked as they are, taken with their looks, and a version that replaces another is shown first', async () => {
    const workbench = await open({ width: 1400, height: 1000 });
    const { pane, paneTab, sheets, cell, page } = workbench;
    await pane.getByText(/個票 \d+ 枚/).waitFor();
    await workbench.open(put('計画.xlsx', workbook([1])));
    await pane
      .getByText(/個票 1 枚/)
      .first()
      .waitFor();
    await paneTab('回収').click();
    const chooser = pane.locator('input[type=file]');
    const day = (bytes: Uint8Array, date: string) => savedOn(bytes, `${date}T00:00:00Z`);
    await chooser.setInputFiles([
      put('人事課.xlsx', day(workbook([5, { C22: '優' }]), '2026-05-01')),
      put('まとめ.zip', zipSync({ '財政課.xlsx': day(workbook([9]), '2026-05-02') })),
      put('鍵.xlsx', encryptedFile()),
      put('組織.xlsx', writeXlsx([layOutOrganisation(ITEMS.slice(0, 9))], '組織')),
    ]);
    const files = pane.getByRole('list', { name: '届いたファイル（4、うち読めないもの 1）' });
    await files.getByText('まとめ.zip/財政課.xlsx').waitFor();
    await files.getByText(/パスワードで保護されている/).waitFor();
    await pane.getByText('新しいシート 2、新しい版に替えるシート 0、変わらないシート 0').waitFor();

    await pane.getByRole('button', { name: 'ファイルのまま点検' }).click();
    await pane.getByRole('heading', { name: '点検の結果' }).waitFor();
    await pane
      .getByText(/誤り \d+・注意 \d+・参考 \d+/)
      .first()
      .waitFor();
    await page.screenshot({ path: join(tmpdir(), 'collect-1.png') });
    expect(await wrongIn(paneFrame(page))).toEqual([]);

    await pane.getByRole('button', { name: 'このブックに取り込む' }).click();
    await pane
      .getByText(/個票を取り込みました（新しいシート 2/)
      .first()
      .waitFor();
    const tabs = await sheets.allTextContents();
    expect(tabs).toEqual([
      '個票01',
      '組織一覧及び提案状況',
      expect.stringMatching(/個票01$/),
      expect.stringMatching(/個票01$/),
      '提出状況',
    ]);

    // The section sends once more: what changes is shown before it is taken.
    await chooser.setInputFiles([put('人事課（修正）.xlsx', day(workbook([5, { C22: '◎' }]), '2026-05-20'))]);
    await pane.getByText('新しいシート 0、新しい版に替えるシート 1').waitFor();
    await pane.getByText('人事課（修正）.xlsx（前の版: 人事課.xlsx）　1 か所').click();
    await pane.getByText(/C22 .*「優」 → 「◎」/).waitFor();
    await page.screenshot({ path: join(tmpdir(), 'collect-2.png') });
    await pane.getByRole('button', { name: 'このブックに取り込む' }).click();
    await pane
      .getByText(/新しい版に替えたシート 1/)
      .first()
      .waitFor();
    expect((await sheets.allTextContents()).length).toBe(tabs.length);
    await sheets.filter({ hasText: '人事課 個票01' }).click();
    await says(() => cell('C22').textContent(), '◎');

    // Two that nobody can order: the present one stays until a person says which counts.
    await chooser.setInputFiles([put('人事課（別）.xlsx', day(workbook([5, { C22: '△' }]), '2026-05-20'))]);
    await pane.getByText('お確かめください（1）').waitFor();
    await page.screenshot({ path: join(tmpdir(), 'collect-3.png') });
    await pane.getByRole('radio', { name: '別の版：人事課（別）.xlsx' }).click();
    await pane.getByText('新しいシート 0、新しい版に替えるシート 1').waitFor();
    await pane.getByRole('button', { name: 'このブックに取り込む' }).click();
    await pane
      .getByText(/新しい版に替えたシート 1/)
      .first()
      .waitFor();
    await sheets.filter({ hasText: '人事課 個票01' }).click();
    await says(() => cell('C22').textContent(), '△');
  }, 480_000);
});
