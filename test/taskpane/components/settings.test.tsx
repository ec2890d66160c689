/** @jest-environment ./test/taskpane/components/page-environment.cjs */
import { ja } from '../../../src/locales/ja';
import { checkEverything } from '../../../src/taskpane/session/checking';
import { SettingsScreen } from '../../../src/taskpane/settings/settings-screen';
import { type Pane, paneWith } from './pane';

const { pane: say } = ja;

// What Office itself keeps: whether the pane opens with the workbook.
const kept = new Map<string, unknown>();
Object.assign(globalThis, {
  Office: {
    context: {
      document: {
        settings: {
          get: (name: string) => kept.get(name) ?? null,
          set: (name: string, value: unknown) => kept.set(name, value),
          remove: (name: string) => kept.delete(name),
          saveAsync: (done: (result: { status: string }) => void) => done({ status: 'succeeded' }),
        },
      },
      requirements: { isSetSupported: () => true },
    },
    AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
    addin: { setStartupBehavior: async () => undefined, getStartupBehavior: async () => 'none' },
    StartupBehavior: { load: 'load', none: 'none' },
  },
});

async function settings(): Promise<Pane> {
  const pane = await paneWith(<SettingsScreen />);
  await pane.happens(() => checkEverything(pane.session));
  return pane;
}
const isOn = (one: HTMLElement) => (one instanceof HTMLInputElement ? one.checked : null);

test('colours while typing: shown as it is, turned by a press, and back', async () => {
  const pane = await settings();
  const before = isOn(pane.the('switch', say.colourWhileTyping));
  await pane.press(pane.the('switch', say.colourWhileTyping));
  expect(isOn(pane.the('switch', say.colourWhileTyping))).toBe(!before);
  expect(pane.session.store.get().colourWhileTyping).toBe(!before);
  await pane.press(pane.the('switch', say.colourWhileTyping));
  expect(isOn(pane.the('switch', say.colourWhileTyping))).toBe(before);
});

test('opening together with the workbook: kept by Office, and said', async () => {
  const pane = await settings();
  expect(isOn(pane.the('switch', say.openingSwitch))).toBe(false);
  await pane.press(pane.the('switch', say.openingSwitch));
  expect(isOn(pane.the('switch', say.openingSwitch))).toBe(true);
  expect(pane.session.store.get().notice?.text).toBe(say.saved);
});

test('what △ means: the choice is kept in the workbook and changes the totals', async () => {
  const pane = await settings();
  const [increase, reduction] = pane.all('radio');
  if (!increase || !reduction) throw new Error('two meanings');
  const wanted = isOn(increase) ? reduction : increase;
  await pane.press(wanted);
  expect((await pane.port.readState()).convention).not.toBeNull();
});

describe('rules', () => {
  const open = async (pane: Pane) => {
    const group = pane.all('button').find((one) => one.textContent?.startsWith(ja.groups.required));
    if (!group) throw new Error('no group');
    await pane.press(group);
    const choice = pane
      .all('combobox')
      .find((one) => one.getAttribute('aria-label')?.includes(ja.rules.K201?.title ?? '?'));
    if (!choice) throw new Error('no choice for K201');
    return choice;
  };

  test('one turned off is gone from the findings, kept in the workbook, and comes back with はじめに戻す', async () => {
    const pane = await settings();
    const found = () => pane.session.store.get().examination?.findings.filter(({ code }) => code === 'K201').length;
    const before = found();
    expect(before).toBeGreaterThan(0);
    expect(pane.the('button', say.rulesReset).hasAttribute('disabled')).toBe(true);
    await pane.choose(await open(pane), 'off');
    expect(found()).toBe(0);
    expect((await pane.port.readState()).rules).toEqual({ K201: 'off' });
    await pane.press(pane.the('button', say.rulesReset));
    expect(found()).toBe(before);
    expect((await pane.port.readState()).rules).toEqual({});
  });

  test('one made graver is told as such', async () => {
    const pane = await settings();
    const before = pane.session.store.get().examination?.findings.find(({ code }) => code === 'K201')?.severity;
    await pane.choose(await open(pane), before === 'info' ? 'error' : 'info');
    const after = pane.session.store.get().examination?.findings.find(({ code }) => code === 'K201')?.severity;
    expect([before, after]).toContain('info');
    expect(after).not.toBe(before);
  });
});
