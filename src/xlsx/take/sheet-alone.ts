import { OpenParts } from '../patch/open-parts';
import { SheetTaker } from './take-sheets';

const COMMENTS = /^\/?xl\/(?:threadedComments|persons|comments)/i;

/** A workbook that holds one sheet of another and nothing else of it. */
export function sheetAlone(bytes: Uint8Array, sheet: string): { bytes: Uint8Array; hasComments: boolean } {
  const taker = new SheetTaker(null);
  taker.take(bytes, [{ sheet, as: sheet, over: false }]);
  const taken = taker.save();
  if (taken === null) throw new Error(`no sheet ${sheet} was taken`);
  const hasComments = [...new OpenParts(taken).parts.keys()].some((path) => COMMENTS.test(path));
  return { bytes: taken, hasComments };
}
