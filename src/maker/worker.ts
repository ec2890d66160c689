import '../app/jitless';
import type { Maker } from '../app/cycle/maker';
import { answerThread } from '../app/thread/answer-thread';
import { makeHere } from './make';
import type { MakerActs } from './make-aside';

/** The thread that makes the files of the office's year. It sees plain data only: no Excel, no page. */
answerThread((onProgress) => {
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
  } satisfies MakerActs;
});
