import { displayWidth } from './display-width';

/** Never begins a line: closing brackets and marks that belong to what stands before. */
const NOT_FIRST = /^[、。，．）」』】〕］｝・ー々！？)\]},.!?;:%％]/u;
const NARROWEST = 24;

/** Breaks a text into lines of so many terminal columns: between Japanese characters, else between words. */
export function wrap(text: string, columns: number): string[] {
  const room = Math.max(NARROWEST, columns);
  const pieces = text.match(/[\u0021-\u007e]+|\s+|[^\u0021-\u007e\s]/gu) ?? [];
  const lines: string[] = [];
  let line = '';
  let width = 0;
  for (const piece of pieces) {
    const own = displayWidth(piece);
    if (line !== '' && width + own > room && !NOT_FIRST.test(piece)) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
      width = displayWidth(line);
    } else {
      line += piece;
      width += own;
    }
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}
