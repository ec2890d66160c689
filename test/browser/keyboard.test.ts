import { paneFrame } from './pane-frame';
import { inBrowser, until, useWorkbench, type Workbench } from './workbench';

const WANTED = 30;

/** What the list says of its number. */
async function counted({ pane }: Workbench): Promise<string> {
  return pane
    .getByRole('status')
    .filter({ hasText: /^[\d,]+ 件(のうち|$)/ })
    .first()
    .innerText();
}

/** The findings left, shown or not. */
async function left(workbench: Workbench): Promise<number> {
  const said = await counted(workbench);
  return Number(said.replace(/[^\d].*$/s, '').replace(',', ''));
}

/** What the keyboard is on, in the pane. */
const focused = ({ page }: Workbench) =>
  paneFrame(page).evaluate(() => {
    const on = document.activeElement;
    const entry = on?.closest('li[data-index]');
    return {
      inList: entry !== null && entry !== undefined,
      // An entry, not a heading, says how grave it is.
      isHead: entry?.querySelector('button') === on && on?.querySelector('[role=img]') !== null,
      open: on?.getAttribute('aria-expanded') === 'true',
      fixable: [...(entry?.querySelectorAll('button') ?? [])].some((one) => one.textContent === '直す'),
      choices: (entry?.querySelectorAll('[aria-label^="直す: "]').length ?? 0) > 1,
      isChoice: on?.getAttribute('aria-label')?.startsWith('直す: ') ?? false,
      text: on?.textContent ?? '',
    };
  });

inBrowser('findings by the keyboard alone', () => {
  const open = useWorkbench();

  test('thirty findings are put right without the mouse, the keyboard on the next entry after each', async () => {
    const workbench = await open();
    const { page, pane } = workbench;
    await pane.getByText(/個票 \d+ 枚/).waitFor();
    await page.keyboard.press('F6');
    for (let presses = 0; presses < 6; presses += 1) {
      if ((await page.evaluate(() => document.activeElement?.getAttribute('name'))) === 'kohyo-pane') break;
      await page.keyboard.press('F6');
    }
    const tabTo = async (arrived: () => Promise<boolean>) => {
      for (let presses = 0; presses < 40; presses += 1) {
        if (await arrived()) return;
        await page.keyboard.press('Tab');
      }
      throw new Error('the keyboard does not come there');
    };
    await tabTo(async () => (await focused(workbench)).text === 'すべて点検');
    await page.keyboard.press('Enter');
    await pane
      .getByText(/点検しました。/)
      .first()
      .waitFor();
    await tabTo(async () => (await focused(workbench)).isHead);
    await page.keyboard.press('Enter');
    await until(async () => (await focused(workbench)).open, 'the first entry is open');
    const before = await left(workbench);
    const onHead = async () => {
      const now = await focused(workbench);
      return now.isHead && now.open;
    };
    for (let presses = 0; presses < 200 && before - (await left(workbench)) < WANTED; presses += 1) {
      await until(onHead, 'an entry has the keyboard');
      const on = await focused(workbench);
      const count = await left(workbench);
      if (on.fixable) {
        await page.keyboard.press('Control+Enter');
        await until(async () => (await left(workbench)) < count, `fewer than ${count} findings`);
      } else if (on.choices) {
        // More than one way to put it right: Tab leads to the first of them.
        await tabTo(async () => (await focused(workbench)).isChoice);
        await page.keyboard.press('Enter');
        await until(
          async () => (await focused(workbench)).text !== on.text && (await onHead()),
          'the keyboard goes on',
        );
      } else {
        await page.keyboard.press('ArrowDown');
        await until(
          async () => (await focused(workbench)).text !== on.text,
          `the next entry after ${on.text} has the keyboard (${before - count} done)`,
        );
      }
    }
    expect(before - (await left(workbench))).toBeGreaterThanOrEqual(WANTED);
  }, 720_000);

  test('Delete sets aside, Escape leads back to the entry, ? shows the keys', async () => {
    const workbench = await open();
    const { page, pane } = workbench;
    await pane.getByRole('button', { name: 'すべて点検' }).click();
    await pane
      .getByText(/点検しました。/)
      .first()
      .waitFor();
    await pane
      .getByRole('list', { name: /指摘の一覧/ })
      .locator('button[aria-expanded=false]')
      .first()
      .click();
    await until(async () => (await focused(workbench)).open, 'an entry is open');
    await page.keyboard.press('Tab');
    expect(await focused(workbench)).toMatchObject({ inList: true, isHead: false });
    await page.keyboard.press('Escape');
    expect(await focused(workbench)).toMatchObject({ isHead: true });
    await page.keyboard.press('?');
    await pane.getByRole('dialog', { name: 'キーの一覧' }).waitFor();
    await page.keyboard.press('Escape');
    await pane.getByRole('dialog').waitFor({ state: 'detached' });
    await until(async () => (await focused(workbench)).isHead, 'the entry has the keyboard again');
    const before = await left(workbench);
    await page.keyboard.press('Delete');
    await pane.getByRole('textbox', { name: '理由' }).fill('担当課に確認済み');
    await pane.getByRole('button', { name: /無視する$/ }).click();
    await pane.getByRole('button', { name: /解決済み/ }).waitFor();
    expect(await left(workbench)).toBeLessThan(before);
    await until(async () => (await focused(workbench)).isHead, 'the keyboard is there');
  });

  test('clicks: errors only 1, one fix 1, a kind fixed 2, a kind set aside 2, an answer 1', async () => {
    const workbench = await open();
    const { pane } = workbench;
    let clicks = 0;
    const click = async (name: RegExp) => {
      clicks += 1;
      await pane.getByRole('button', { name }).first().click();
    };
    const cost = async (act: () => Promise<void>) => {
      clicks = 0;
      await act();
      return clicks;
    };
    await pane.getByRole('button', { name: 'すべて点検' }).click();
    await pane
      .getByText(/点検しました。/)
      .first()
      .waitFor();
    const all = await left(workbench);
    expect(
      await cost(async () => {
        await click(/^誤り .*だけを見る/);
        await until(async () => (await counted(workbench)).includes('のうち'), 'errors only');
      }),
    ).toBe(1);
    await pane.getByRole('button', { name: /^誤り .*だけを見る/ }).click();
    expect(
      await cost(async () => {
        await click(/^直す: /);
        await until(async () => (await left(workbench)) < all, 'one is fixed');
      }),
    ).toBe(1);
    await pane.getByLabel('まとめ方').selectOption('kind');
    const some = await left(workbench);
    expect(
      await cost(async () => {
        await click(/^無視$/);
        await pane.getByRole('textbox', { name: '理由' }).fill('担当課に確認済み');
        await click(/無視する$/);
        await until(async () => (await left(workbench)) < some, 'a kind is set aside');
      }),
    ).toBe(2);
    const fewer = await left(workbench);
    await pane.getByRole('searchbox').fill('K302');
    expect(
      await cost(async () => {
        await pane.getByRole('list', { name: /指摘の一覧/ }).waitFor();
        await click(/^まとめて直す（\d+）$/);
        await click(/か所を直す$/);
        await pane
          .getByText(/か所を直しました/)
          .first()
          .waitFor();
      }),
    ).toBe(2);
    await pane.getByRole('searchbox').fill('');
    await until(async () => (await left(workbench)) < fewer, 'the kind is fixed');
    await workbench.paneTab('△の向き').click();
    await pane.getByRole('radio', { name: /未決のみ/ }).waitFor();
    expect(
      await cost(async () => {
        await click(/^減の意味/);
        await pane.getByText('決定をブックに記録しました。').first().waitFor();
      }),
    ).toBe(1);
  }, 480_000);
});
