import type { Maker } from '../app/cycle/maker';
import { askThread } from '../app/thread/ask-thread';
import type { MakerActs } from './maker-acts';

/** A maker in another thread: the pane goes on answering while sixty files are made, and 中止 ends the thread at once. */
export function makeAside(language: string): Maker {
  const ask = askThread<MakerActs>(
    () => new Worker(/* webpackChunkName: "maker" */ new URL('./worker.ts', import.meta.url)),
    'maker',
    async (onProgress) => (await import(/* webpackChunkName: "maker-here" */ './maker-acts')).makerActs(onProgress),
  );
  return {
    handOut: (order, options) => ask('handOut', [language, order], options),
    nextYear: (order, options) => ask('nextYear', [language, order], options),
    sendBack: (order, options) => ask('sendBack', [language, order], options),
    readAnswers: (order, options) => ask('readAnswers', [language, order], options),
    compare: (order, options) => ask('compare', [language, order], options),
    publish: (order, options) => ask('publish', [language, order], options),
    draw: (file, options) => ask('draw', [language, file], options),
    zip: (files, options) => ask('zip', [language, files], options),
  };
}
