import '../../app/jitless';
import { answerThread } from '../../app/thread/answer-thread';
import { Calculator, loadFormulaEngine } from '../../embedded-excel/calculator';
import type { CalculatingActs } from './calculating-acts';

/** The workbook that was opened last: of those before it nobody asks any more. */
let open = { book: -1, calculator: new Calculator() };
const loaded = loadFormulaEngine();

answerThread(
  () =>
    ({
      calculate: async (book, job) => {
        await loaded;
        if (book < open.book) return { results: [], asked: [] };
        if (book > open.book) {
          open.calculator.free();
          open = { book, calculator: new Calculator() };
        }
        return open.calculator.carryOut(job);
      },
    }) satisfies CalculatingActs,
);
