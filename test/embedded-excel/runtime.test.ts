import { HARSH } from '../../src/embedded-excel';
import { bootEmbeddedExcel } from './boot';

const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

test('a shared runtime shows its page as a pane and hides it, and the page hears of both', async () => {
  const { Office, excel } = await bootEmbeddedExcel();
  const heard: unknown[] = [];
  await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => heard.push(visibilityMode));
  expect(excel.runtime.isVisible).toBe(false);
  await Office.addin.showAsTaskpane();
  expect(excel.runtime.isVisible).toBe(true);
  await Office.addin.hide();
  expect(excel.runtime.isVisible).toBe(false);
  await settled();
  expect(heard).toEqual([Office.VisibilityMode.taskpane, Office.VisibilityMode.hidden]);
});

test('what was asked of the start is remembered', async () => {
  const { Office } = await bootEmbeddedExcel();
  expect(await Office.addin.getStartupBehavior()).toBe(Office.StartupBehavior.none);
  await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
  expect(await Office.addin.getStartupBehavior()).toBe(Office.StartupBehavior.load);
});

test.each([
  ['shared', true, 'shown'],
  ['apart', true, 'SharedRuntimeNotAvailable'],
  ['unknown', false, 'SharedRuntimeNotAvailable'],
] as const)('of a runtime that is %s', async (runtime, supported, answer) => {
  const { Office } = await bootEmbeddedExcel({ runtime });
  expect(Office.context.requirements.isSetSupported('SharedRuntime', '1.1')).toBe(supported);
  const shown = await Office.addin.showAsTaskpane().then(
    () => 'shown',
    (error: { code: string }) => error.code,
  );
  expect(shown).toBe(answer);
});

test('showing can be refused as any request', async () => {
  const { Office, excel } = await bootEmbeddedExcel();
  excel.faults.plan({ request: 1, code: 'GeneralException' });
  await expect(Office.addin.showAsTaskpane()).rejects.toMatchObject({ code: 'GeneralException' });
  expect(excel.runtime.isVisible).toBe(false);
});

async function openedAgain(
  options: Parameters<typeof bootEmbeddedExcel>[0],
  ask: (office: typeof Office) => Promise<void>,
) {
  const { Office, excel } = await bootEmbeddedExcel(options);
  await ask(Office);
  return (await excel.reopen()).runtime;
}

const wish = (office: typeof Office) =>
  new Promise<void>((resolve) => {
    office.context.document.settings.set('Office.AutoShowTaskpaneWithDocument', true);
    office.context.document.settings.saveAsync(() => resolve());
  });

test('the pane opens with a document that says so, and with no other', async () => {
  expect((await openedAgain({}, async () => {})).isVisible).toBe(false);
  expect((await openedAgain({}, wish)).isVisible).toBe(true);
  expect((await openedAgain({ runtime: 'apart', temperament: HARSH }, wish)).isVisible).toBe(true);
});

test('where that is passed over, the page of a shared runtime that was to start is there, out of sight', async () => {
  const harsh = { temperament: HARSH } as const;
  expect((await openedAgain(harsh, wish)).state).toBe('Inactive');
  const started = await openedAgain(harsh, async (office) => {
    await wish(office);
    await office.addin.setStartupBehavior(office.StartupBehavior.load);
  });
  expect(started.state).toBe('Background');
});
