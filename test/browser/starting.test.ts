import { inBrowser, says, useWorkbench } from './workbench';

/** What browsers may deny to a framed page whose cookies are blocked, or to any where the office says so; in the pane's page alone. */
function denyAll(): void {
  if (!window.location.pathname.includes('taskpane')) return;
  const no = (): never => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  };
  Object.defineProperty(window, 'localStorage', { get: no });
  Object.defineProperty(window, 'Worker', { value: no });
  Object.defineProperty(window, 'BroadcastChannel', { value: no });
  Object.defineProperty(navigator, 'clipboard', { value: undefined });
}

/** As a proxy or a filter does that knows no scripts of threads. */
function loseThreads(): void {
  if (!window.location.pathname.includes('taskpane')) return;
  const Thread = window.Worker;
  Object.defineProperty(window, 'Worker', {
    value: function Lost() {
      return new Thread('nowhere.js');
    },
  });
}

/** Its words never come. */
function loseWords(): void {
  if (!window.location.pathname.includes('taskpane')) return;
  Object.defineProperty(navigator, 'language', { value: 'ja-JP' });
  const append = Element.prototype.appendChild;
  Element.prototype.appendChild = function lost<T extends Node>(this: Element, child: T): T {
    if (child instanceof HTMLScriptElement && /words-/.test(child.src)) child.src = 'nowhere.js';
    return append.call(this, child) as T;
  };
}

/** Excel answers a second and a half after the page has given up waiting for it. */
function startSlowly(): void {
  if (!window.location.pathname.includes('taskpane')) return;
  const wait = window.setTimeout;
  const soon = (act: TimerHandler, time?: number, ...more: unknown[]) =>
    wait(act, time === 15_000 ? 10 : time, ...more);
  Object.defineProperty(window, 'setTimeout', { value: soon });
  let isPatched = false;
  document.addEventListener('readystatechange', () => {
    if (isPatched) return;
    isPatched = true;
    const { onReady } = Office;
    Object.defineProperty(Office, 'onReady', {
      value: async (...given: Parameters<typeof onReady>) => {
        await new Promise((late) => wait(late, 1_500));
        return onReady(...given);
      },
    });
  });
}

inBrowser('the pane starts', () => {
  const open = useWorkbench();

  test.each([
    ['without storage, threads, channels and clipboard', denyAll],
    ['where the scripts of threads do not come', loseThreads],
  ])('%s: it checks, and makes a list', async (_, before) => {
    const { pane, sheets, ribbonButton } = await open({ before, wrong: /nowhere\.js|404/ });
    await pane.getByText(/個票 \d+ 枚/).waitFor();
    await ribbonButton('すべて点検').click();
    await pane
      .getByText(/点検しました/)
      .first()
      .waitFor();
    await ribbonButton('とりまとめ一覧').click();
    await sheets
      .filter({ hasText: /とりまとめ一覧/ })
      .first()
      .waitFor();
  });

  test('where nothing loads: it says so, and can be opened again', async () => {
    const { pane } = await open({ before: loseWords, wrong: /nowhere\.js|404|ChunkLoadError|Loading chunk/ });
    const said = pane.getByRole('alert');
    await says(() => said.textContent(), /作業ウィンドウを始められませんでした。.*ChunkLoadError/s);
    await pane.getByRole('button', { name: 'もう一度開く' }).waitFor();
  });

  test('where Excel answers late: the person is told, and it starts all the same', async () => {
    const { pane } = await open({ before: startSlowly });
    await says(() => pane.getByRole('alert').textContent(), /Excel から応答がありません。このままお待ちになるか/);
    await pane.getByText(/個票 \d+ 枚/).waitFor();
  });
});
