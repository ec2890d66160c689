import { checkAll } from '../../src/app/check-workbook';
import { open } from '../../src/taskpane/session/checking';
import { applyRibbonNews } from '../../src/taskpane/session/ribbon-news';
import { sessionOnSample } from './session-on-sample';

test('a check made from the ribbon appears in the open pane', async () => {
  const { session } = await sessionOnSample();
  await open(session);
  await checkAll(session.context);
  await applyRibbonNews(session, { kind: 'checked', sheet: '個票03' });
  expect(session.store.get()).toMatchObject({ checked: true, highlights: true, screen: 'findings' });
  expect(session.store.get().filter.sheet).toBe('個票03');
});

test('強調表示 pressed on the ribbon moves the switch of the pane', async () => {
  const { session } = await sessionOnSample();
  await open(session);
  await applyRibbonNews(session, { kind: 'highlights', on: true });
  expect(session.store.get()).toMatchObject({ checked: true, highlights: true });
  await applyRibbonNews(session, { kind: 'highlights', on: false });
  expect(session.store.get().highlights).toBe(false);
});
