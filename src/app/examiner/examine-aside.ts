import type { Examiner } from '../action-context';
import { examineWith } from './examine-with';

/** Examines in another thread, so that the pane goes on answering while a large workbook is checked, and 中止 works at once. */
export function examineAside(): Examiner {
  return examineWith(
    () => new Worker(/* webpackChunkName: "examiner" */ new URL('./worker.ts', import.meta.url)),
    async () => (await import(/* webpackChunkName: "examiner-here" */ './examine-here')).examineHere(),
  );
}
