import { emptyState } from '../../src/core/state/state';
import { settingsToJson } from '../../src/taskpane/session/transfer';
import { paneFrame, wrongIn } from './axe';
import { inBrowser, says, useWorkbench, type Workbench } from './workbench';

/** Of K305: how many times its neighbours an amount must be, 100 to 999, 300 unless set otherwise. */
const LABEL = 'ほかの年度の何倍から指摘するか';
const FAULT = '100～999 の整数を入れてください。';
const REFUSED = '100～999 の整数を入れてください。標準の 300 で点検しています。';
const RESET = '標準の 300倍 に戻す';

const field = ({ pane }: Workbench) => pane.getByRole('textbox', { name: LABEL });
const reset = ({ pane }: Workbench) => pane.getByRole('button', { name: RESET });
const holdsKeyboard = (workbench: Workbench): Promise<boolean> =>
  field(workbench).evaluate((element) => element === element.ownerDocument.activeElement);

async function openRules(workbench: Workbench): Promise<void> {
  await workbench.paneTab('設定').click();
  await workbench.pane.getByRole('button', { name: /^数値/ }).click();
  await field(workbench).waitFor();
}

inBrowser('thresholds of rules, in the settings', () => {
  const open = useWorkbench();

  test('what a rule cannot work with is refused in words and never kept', async () => {
    const workbench = await open();
    const { pane, page } = workbench;
    await pane.getByText(/個票 \d+ 枚/).waitFor();
    await openRules(workbench);
    expect(await field(workbench).inputValue()).toBe('300');
    expect(await reset(workbench).count()).toBe(0);
    for (const typed of ['99', '1000', '三百', '-300', '']) {
      await field(workbench).fill(typed);
      await field(workbench).press('Enter');
      await pane.getByText(FAULT, { exact: true }).waitFor();
      expect(await field(workbench).getAttribute('aria-invalid')).toBe('true');
    }
    await field(workbench).fill('99');
    await field(workbench).press('Tab');
    expect(await wrongIn(paneFrame(page))).toEqual([]);
    // Leaving the screen throws away what was refused.
    await workbench.paneTab('ようす').click();
    await openRules(workbench);
    expect(await field(workbench).inputValue()).toBe('300');
    expect(await pane.getByText(FAULT, { exact: true }).count()).toBe(0);
  });

  test('what is set stays, and goes back to the usual value', async () => {
    const workbench = await open();
    const { pane, page } = workbench;
    await pane.getByText(/個票 \d+ 枚/).waitFor();
    await openRules(workbench);
    await field(workbench).fill('９９９');
    await field(workbench).press('Enter');
    await reset(workbench).waitFor();
    await says(() => field(workbench).inputValue(), '999');
    expect(await holdsKeyboard(workbench)).toBe(true);
    await workbench.paneTab('ようす').click();
    await openRules(workbench);
    expect(await field(workbench).inputValue()).toBe('999');
    expect(await wrongIn(paneFrame(page))).toEqual([]);
    await reset(workbench).click();
    await says(() => field(workbench).inputValue(), '300');
    await reset(workbench).waitFor({ state: 'detached' });
    // The button is gone: the keyboard goes on from the field that it belonged to.
    expect(await holdsKeyboard(workbench)).toBe(true);
  });

  test('settings from a file with a value that cannot be: taken in, and said which rule it is', async () => {
    const workbench = await open();
    const { pane, page } = workbench;
    await pane.getByText(/個票 \d+ 枚/).waitFor();
    await openRules(workbench);
    const settings = settingsToJson({ ...emptyState(), options: { K305: { least: 5, most: 2000 } } });
    await pane
      .getByLabel('設定をファイルから入れる')
      .and(pane.locator('input'))
      .setInputFiles({ name: 'kohyo-settings.json', mimeType: 'application/json', buffer: Buffer.from(settings) });
    await pane
      .getByText(/^設定を入れました。.*K305/)
      .first()
      .waitFor();
    await pane.getByText(REFUSED, { exact: true }).waitFor();
    expect(await pane.getByRole('textbox', { name: 'ほかの年度の何倍まで指摘するか' }).inputValue()).toBe('2000');
    expect(await wrongIn(paneFrame(page))).toEqual([]);
  });
});
