import { askThread } from '../../app/thread/ask-thread';
import type { Calculate } from '../../embedded-excel';
import type { CalculatingActs } from './calculating-acts';

const ask = askThread<CalculatingActs>(
  () => new Worker(/* webpackChunkName: "calculator" */ new URL('./worker.ts', import.meta.url)),
  'calculator',
);
let books = 0;

/** Calculates a workbook in another thread: typing and the pane go on meanwhile, as beside the real Excel. */
export function calculatesAside(): Calculate {
  const book = books++;
  return (job) => ask('calculate', [book, job]);
}
