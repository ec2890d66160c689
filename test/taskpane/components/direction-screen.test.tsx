/** @jest-environment ./test/taskpane/components/page-environment.cjs */
import { ja } from '../../../src/locales/ja';
import { DirectionScreen } from '../../../src/taskpane/direction/direction-screen';
import { checkEverything } from '../../../src/taskpane/session/checking';
import { type Pane, paneWith } from './pane';

const { pane: say } = ja;

async function asking(): Promise<Pane> {
  const pane = await paneWith(<DirectionScreen />);
  await pane.happens(() => checkEverything(pane.session));
  // All with △, decided or not.
  const [, every] = pane.all('radio');
  if (every) await pane.press(every);
  return pane;
}

/** The card of 個票05, whose △ the municipal legend alone explains. */
const card = (pane: Pane, sheet = '個票02') => {
  const found = pane.all('article').find((one) => one.getAttribute('aria-label')?.startsWith(sheet));
  if (!found)
    throw new Error(
      `no card of ${sheet}: ${pane
        .all('article')
        .map((one) => one.getAttribute('aria-label'))
        .join()}`,
    );
  return found;
};
const answer = (pane: Pane, words: string) => {
  const found = [...card(pane).querySelectorAll('button')].find((one) => one.textContent?.startsWith(words));
  if (!found) throw new Error(words);
  return found;
};

test('a card names the 個票, shows each amount as it is written, in its year, and leads to its cell', async () => {
  const pane = await asking();
  const text = card(pane).textContent ?? '';
  expect(text).toContain('会議の縮減による時間外勤務の抑制');
  const amounts = [...card(pane).querySelectorAll('dd')].map((one) => one.textContent);
  expect(amounts.slice(0, 3)).toEqual(['△120', '△960', '△1920']);
  const years = [...card(pane).querySelectorAll('dt')].map((one) => one.textContent ?? '');
  expect(years.slice(0, 3).map((one) => /令和[678]年度/.test(one))).toEqual([true, true, true]);
  const link = card(pane).querySelector<HTMLElement>('dd button');
  expect(link?.title).toContain('C17');
});

test('each answer says beforehand what it makes of the amounts', async () => {
  const pane = await asking();
  // 120 + 960 + 1920 hours either way.
  expect(answer(pane, say.decideReduction).textContent).toMatch(/△\s?120→120.*3,000/);
  expect(answer(pane, say.decideIncrease).textContent).toMatch(/△\s?3,000/);
});

test('an answer is kept with name and hour, marked as the office’s, and can be taken back', async () => {
  const pane = await asking();
  expect(answer(pane, say.decideIncrease).getAttribute('aria-pressed')).toBe('false');
  await pane.press(answer(pane, say.decideIncrease));
  expect(answer(pane, say.decideIncrease).getAttribute('aria-pressed')).toBe('true');
  expect(answer(pane, say.decideReduction).getAttribute('aria-pressed')).toBe('false');
  expect((await pane.port.readState()).decisions).toMatchObject([
    { sheet: '個票02', measure: 'hours', means: 'increase', by: '山田', at: '2026-07-01T09:00:00.000Z' },
  ]);
  expect(card(pane).textContent).toContain('山田');
  // The other answer replaces it; there are never two.
  await pane.press(answer(pane, say.decideReduction));
  expect((await pane.port.readState()).decisions.map(({ means }) => means)).toEqual(['reduction']);
  await pane.press(answer(pane, say.undecide));
  expect((await pane.port.readState()).decisions).toEqual([]);
  expect(answer(pane, say.decideReduction).getAttribute('aria-pressed')).toBe('false');
});

test('while something is under way an answer is not taken', async () => {
  const pane = await asking();
  await pane.happens(() => pane.session.store.dispatch({ type: 'began', task: 'check' }));
  expect(answer(pane, say.decideIncrease).getAttribute('aria-disabled')).toBe('true');
  await pane.press(answer(pane, say.decideIncrease));
  expect((await pane.port.readState()).decisions).toEqual([]);
});

test('the totals move with the answer', async () => {
  const pane = await asking();
  const total = () =>
    pane.session.store
      .get()
      .examination?.rollup.totals.find(
        ({ measure, phase, year }) => measure === 'hours' && phase === 'target' && year === 2025,
      )?.byConvention;
  await pane.press(answer(pane, say.decideReduction));
  const reduced = total();
  await pane.press(answer(pane, say.decideIncrease));
  // 960 hours fewer become 960 hours more.
  expect((reduced ?? 0) - (total() ?? 0)).toBe(2 * 960);
});
