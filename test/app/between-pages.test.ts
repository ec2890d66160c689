import { hearRibbon, type News, tellPane } from '../../src/app/between-pages';

test('an open pane hears what the ribbon did, and the ribbon hears that it did', async () => {
  const heard: News[] = [];
  const stop = hearRibbon('kohyo.xlsx', (news) => heard.push(news));
  expect(await tellPane('kohyo.xlsx', { kind: 'checked', sheet: '個票03' })).toBe(true);
  stop();
  expect(heard).toEqual([{ kind: 'checked', sheet: '個票03' }]);
});

test('the pane of another workbook does not answer', async () => {
  const heard: News[] = [];
  const stop = hearRibbon('other.xlsx', (news) => heard.push(news));
  expect(await tellPane('kohyo.xlsx', { kind: 'highlights', on: true }, 60)).toBe(false);
  stop();
  expect(heard).toEqual([]);
});

test('with no pane open, nobody answers and nobody waits for long', async () => {
  expect(await tellPane('kohyo.xlsx', { kind: 'checked', sheet: null }, 30)).toBe(false);
});
