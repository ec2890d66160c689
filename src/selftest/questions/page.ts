import { examineAside } from '../../app/examiner/examine-aside';
import { emptyState } from '../../core/state/state';
import { besides, type Question } from '../question';

const PATIENCE = 1_000;

/** What the webview in which Office shows the page can do. */
export const PAGE: readonly Question[] = [
  besides('broadcast', '12', () => {
    const [one, other] = [new BroadcastChannel('kohyo-selftest'), new BroadcastChannel('kohyo-selftest')];
    return new Promise<string>((resolve) => {
      setTimeout(() => resolve('nothing'), PATIENCE);
      other.onmessage = () => resolve('heard');
      one.postMessage('x');
    }).finally(() => {
      one.close();
      other.close();
    });
  }),
  besides('another-thread', null, async () => {
    const examination = await examineAside()({ grids: [], state: emptyState() });
    return `kohyo:${examination.kohyoList.length}`;
  }),
  besides('clipboard', '20', async () => {
    const text = document.getSelection()?.toString() ?? '';
    return navigator.clipboard.writeText(text).then(
      () => 'taken',
      (error: unknown) => `refused:${error instanceof Error ? error.name : 'unknown'}`,
    );
  }),
  besides('storage', null, async () => {
    try {
      window.localStorage.setItem('kohyo-selftest', 'x');
      const kept = window.localStorage.getItem('kohyo-selftest');
      window.localStorage.removeItem('kohyo-selftest');
      return kept === 'x' ? 'kept' : 'lost';
    } catch (error) {
      if (error instanceof DOMException) return `refused:${error.name}`;
      throw error;
    }
  }),
  besides('office-theme', null, async () => {
    const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
    return theme?.bodyBackgroundColor ? 'told' : 'not-told';
  }),
];
