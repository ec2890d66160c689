import { wrongIn } from './axe';
import { paneFrame, paneResized } from './pane-frame';
import { inBrowser, says, until, useWorkbench, type Workbench } from './workbench';

const region = ({ pane }: Workbench, name = '使い方の案内') => pane.getByRole('region', { name });

async function reloaded({ page, pane }: Workbench): Promise<void> {
  await page.reload();
  await pane.getByRole('button', { name: 'すべて点検' }).waitFor();
}

inBrowser('the tour on first open', () => {
  const open = useWorkbench();

  test('three steps, each over its screen, by the keyboard alone; never again', async () => {
    const workbench = await open({ isFirst: true });
    const { page, pane } = workbench;
    const tour = region(workbench);
    const heading = () => tour.getByRole('heading').textContent();
    await says(heading, '1／3　点検する');
    await paneResized(page, 330, 700);
    expect(await wrongIn(paneFrame(page))).toEqual([]);
    await tour.getByRole('button', { name: '次へ' }).focus();
    await page.keyboard.press('Enter');
    await says(heading, '2／3　直す');
    await pane.getByRole('tabpanel', { name: '指摘' }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await says(heading, '1／3　点検する');
    await pane.getByRole('tabpanel', { name: '概況' }).waitFor();
    for (const title of ['2／3　直す', '3／3　まとめる']) {
      await tour.getByRole('button', { name: '次へ' }).focus();
      await page.keyboard.press('Enter');
      await says(heading, title);
    }
    await pane.getByRole('tabpanel', { name: 'とりまとめ一覧' }).waitFor();
    await tour.getByRole('button', { name: '始める' }).focus();
    await page.keyboard.press('Enter');
    await tour.waitFor({ state: 'detached' });
    await pane.getByRole('tabpanel', { name: '概況' }).waitFor();
    await until(
      () => paneFrame(page).evaluate(() => document.activeElement?.getAttribute('role') === 'tab'),
      'the keyboard is on the tab',
    );
    await reloaded(workbench);
    expect(await tour.count()).toBe(0);
  });

  test('it is skipped at any step and nothing waits for it; 設定 shows it again, in English too', async () => {
    const workbench = await open({ isFirst: true });
    const { page, pane } = workbench;
    await region(workbench).waitFor();
    await pane.getByRole('button', { name: 'すべて点検' }).click();
    await pane
      .getByText(/点検しました。/)
      .first()
      .waitFor();
    await region(workbench).getByRole('button', { name: '案内を閉じる' }).click();
    await region(workbench).waitFor({ state: 'detached' });
    await reloaded(workbench);
    expect(await region(workbench).count()).toBe(0);
    await workbench.paneTab('設定').click();
    await pane.getByRole('button', { name: '使い方の案内をもう一度見る' }).click();
    await region(workbench).waitFor();
    await page.getByLabel('表示言語').selectOption('en');
    await says(() => region(workbench, 'Short tour').getByRole('heading').textContent(), '1 of 3: Check');
  });
});
