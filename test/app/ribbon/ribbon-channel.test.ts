import { notifyPane, onRibbonNews, type RibbonNews } from '../../../src/app/ribbon/ribbon-channel';

test('an open pane hears what the ribbon did, and the ribbon hears that it did', async () => {
  const heard: RibbonNews[] = [];
  const stop = onRibbonNews('kohyo.xlsx', (news) => heard.push(news));
  expect(await notifyPane('kohyo.xlsx', { kind: 'checked', sheet: '個票03' })).toBe(true);
  stop();
  expect(heard).toEqual([{ kind: 'checked', sheet: '個票03' }]);
});

test('the pane of another workbook does not answer', async () => {
  const heard: RibbonNews[] = [];
  const stop = onRibbonNews('other.xlsx', (news) => heard.push(news));
  expect(await notifyPane('kohyo.xlsx', { kind: 'highlights', on: true }, 60)).toBe(false);
  stop();
  expect(heard).toEqual([]);
});

test('with no pane open, nobody answers and nobody waits for long', async () => {
  expect(await notifyPane('kohyo.xlsx', { kind: 'checked', sheet: null }, 30)).toBe(false);
});

test('where the browser allows no channel, nobody hears, and nothing breaks', async () => {
  const allowed = globalThis.BroadcastChannel;
  globalThis.BroadcastChannel = class {
    constructor() {
      throw new DOMException('no channel', 'SecurityError');
    }
  } as unknown as typeof BroadcastChannel;
  try {
    onRibbonNews('kohyo.xlsx', () => undefined)();
    expect(await notifyPane('kohyo.xlsx', { kind: 'checked', sheet: null })).toBe(false);
  } finally {
    globalThis.BroadcastChannel = allowed;
  }
});
