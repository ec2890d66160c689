import type { Maker } from '../app/cycle/maker';
import type { Progress } from '../core/port';
import { makeHere } from './make';

/** What the thread is asked: an act of the maker, in the language of whoever asks. */
export type MakerActs = {
  readonly [Act in keyof Maker]: (language: string, order: Parameters<Maker[Act]>[0]) => ReturnType<Maker[Act]>;
};

/** The acts in this very thread. */
export function makerActs(onProgress: (progress: Progress) => void): MakerActs {
  const speaking = (language: string): Maker => makeHere(language, onProgress);
  return {
    handOut: (language, order) => speaking(language).handOut(order),
    nextYear: (language, order) => speaking(language).nextYear(order),
    sendBack: (language, order) => speaking(language).sendBack(order),
    readAnswers: (language, order) => speaking(language).readAnswers(order),
    compare: (language, order) => speaking(language).compare(order),
    publish: (language, order) => speaking(language).publish(order),
    draw: (language, file) => speaking(language).draw(file),
    zip: (language, files) => speaking(language).zip(files),
  };
}
