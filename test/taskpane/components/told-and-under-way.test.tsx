/** @jest-environment ./test/taskpane/components/page-environment.cjs */
import { WorkbookError } from '../../../src/core/workbook-error';
import { ja } from '../../../src/locales/ja';
import { BusyBar } from '../../../src/taskpane/frame/busy-bar';
import { FaultBoundary } from '../../../src/taskpane/frame/fault-boundary';
import { LiveRegion } from '../../../src/taskpane/frame/live-region';
import { NoticeBar } from '../../../src/taskpane/frame/notice-bar';
import { checkEverything } from '../../../src/taskpane/session/checking';
import { applyFixes } from '../../../src/taskpane/session/fixing';
import { sureFixes } from '../../../src/taskpane/session/sure-fixes';
import { paneWith } from './pane';

const { pane: say } = ja;
const frame = (
  <>
    <BusyBar />
    <NoticeBar />
    <LiveRegion />
  </>
);

describe('what is under way', () => {
  test('nothing: no bar, nothing to leave', async () => {
    const pane = await paneWith(frame);
    expect([pane.all('progressbar'), pane.all('button')]).toEqual([[], []]);
  });

  test('says what, how far, and offers the way out', async () => {
    const pane = await paneWith(frame);
    await pane.happens(() => pane.session.store.dispatch({ type: 'began', task: 'check' }));
    expect(pane.text()).toContain(say.busyCheck);
    expect(pane.the('progressbar').getAttribute('aria-valuenow')).toBeNull();
    await pane.happens(() =>
      pane.session.store.dispatch({ type: 'progressed', progress: { done: 3, total: 12, sheet: '個票03' } }),
    );
    const bar = pane.the('progressbar');
    expect([bar.getAttribute('aria-valuenow'), bar.getAttribute('aria-valuemax')]).toEqual(['3', '12']);
    expect(pane.text()).toContain('個票03');
    expect(pane.the('button', say.cancel).hasAttribute('disabled')).toBe(false);
  });

  test('a press on やめる is taken once, and what was under way ends although Excel never answers', async () => {
    const pane = await paneWith(frame);
    let running: Promise<void> | null = null;
    await pane.happens(() => {
      running = pane.session.run('read', () => new Promise(() => undefined));
    });
    await pane.press(pane.the('button', say.cancel));
    await pane.happens(() => running);
    expect(pane.all('progressbar')).toEqual([]);
    expect(pane.all('button', say.cancel)).toEqual([]);
    // And the next press works.
    await pane.happens(() => checkEverything(pane.session));
    expect(pane.session.store.get().checked).toBe(true);
  });

  test('while it is being left that is said, and cannot be pressed again', async () => {
    const pane = await paneWith(frame);
    await pane.happens(() => pane.session.store.dispatch({ type: 'began', task: 'write' }));
    await pane.happens(() => pane.session.store.dispatch({ type: 'cancelling' }));
    expect(pane.the('button', say.cancelling).hasAttribute('disabled')).toBe(true);
  });
});

describe('what was said last', () => {
  test('stays until it is put away', async () => {
    const pane = await paneWith(frame);
    await pane.happens(() => pane.session.notify('info', 'お知らせです。'));
    expect(pane.text()).toContain('お知らせです。');
    await pane.press(pane.the('button', say.close));
    expect(pane.all('button')).toEqual([]);
  });

  test('makes room for the next', async () => {
    const pane = await paneWith(frame);
    await pane.happens(() => pane.session.notify('info', '一つ目です。'));
    await pane.happens(() => pane.session.notify('warning', '二つ目です。'));
    expect(document.querySelectorAll('.fui-MessageBar')).toHaveLength(1);
    expect(document.querySelector('.fui-MessageBar')?.textContent).toContain('二つ目です。');
  });

  test('an error is told in words; what the host gave is one press away, as text', async () => {
    const pane = await paneWith(frame);
    await pane.happens(() =>
      pane.session.notifyError(new WorkbookError('protected', { sheet: '個票02', detail: '<b>AccessDenied</b>' })),
    );
    expect(pane.text()).toContain('個票02');
    const details = pane.all('button', say.details);
    if (details[0]) {
      expect(details[0].getAttribute('aria-expanded')).toBe('false');
      await pane.press(details[0]);
      expect(details[0].getAttribute('aria-expanded')).toBe('true');
    }
    expect(document.querySelector('.fui-MessageBar b')).toBeNull();
  });

  test('what can be taken back bears 取り消す, which takes it back', async () => {
    const pane = await paneWith(frame);
    await pane.happens(() => checkEverything(pane.session));
    const before = pane.session.store.get().examination?.findings ?? [];
    expect(pane.all('button', say.undo)).toEqual([]);
    await pane.happens(() => applyFixes(pane.session, sureFixes(before).slice(0, 1)));
    expect(pane.session.store.get().examination?.findings.length).toBeLessThan(before.length);
    await pane.press(pane.the('button', say.undo));
    expect(pane.session.store.get().examination?.findings.map(({ code, cell }) => [code, cell])).toEqual(
      before.map(({ code, cell }) => [code, cell]),
    );
  });
});

test('a screen that fails says so, and the rest of the pane stands', async () => {
  const heard = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const Broken = () => {
    throw new Error('a fault of ours');
  };
  const pane = await paneWith(
    <>
      <p>ほかの部分</p>
      <FaultBoundary words={ja}>
        <Broken />
      </FaultBoundary>
    </>,
  );
  expect(pane.text()).toContain('ほかの部分');
  expect(pane.text().length).toBeGreaterThan('ほかの部分'.length + 10);
  heard.mockRestore();
});
