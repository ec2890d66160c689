import { checkAll } from '../../src/app/check-workbook';
import { open } from '../../src/taskpane/session/checking';
import { takeNews } from '../../src/taskpane/session/ribbon-news';
import { deskOnSample } from './desk-on-sample';

test('a check made from the ribbon appears in the open pane', async () => {
  const { desk } = await deskOnSample();
  await open(desk);
  await checkAll(desk.place);
  await takeNews(desk, { kind: 'checked', sheet: '個票03' });
  expect(desk.store.get()).toMatchObject({ checked: true, highlights: true, screen: 'findings' });
  expect(desk.store.get().filter.sheet).toBe('個票03');
});

test('強調表示 pressed on the ribbon moves the switch of the pane', async () => {
  const { desk } = await deskOnSample();
  await open(desk);
  await takeNews(desk, { kind: 'highlights', on: true });
  expect(desk.store.get()).toMatchObject({ checked: true, highlights: true });
  await takeNews(desk, { kind: 'highlights', on: false });
  expect(desk.store.get().highlights).toBe(false);
});
