import type { Cell } from 'hucre';
import { addressOf } from '../core/grid/address';
import { type ModelCell, type ModelFont, type ModelFormat, type ModelSheet, placeOf } from './model';
import { escapeUnderscores, safeText } from './safe-text';
import { writeFont, writeFormat } from './write-format';

const ERRORS = /^#(?:VALUE!|REF!|N\/A|NAME\?|NULL!|DIV\/0!|NUM!|GETTING_DATA|SPILL!|CALC!)$/;

/** The cells of a sheet as the library writes them. Texts are made safe; a text too long throws `too-large`. */
export function writeCells(sheet: ModelSheet, defaultFont: ModelFont): Map<string, Partial<Cell>> {
  const styles = new Map<ModelFormat, NonNullable<Cell['style']>>();
  const cells = new Map<string, Partial<Cell>>();
  const at = (key: number): Partial<Cell> => {
    const { row, column } = placeOf(key);
    const place = `${row},${column}`;
    const known = cells.get(place);
    if (known) return known;
    const made: Partial<Cell> = {};
    cells.set(place, made);
    return made;
  };
  for (const [key, cell] of sheet.cells) {
    const written = at(key);
    let style = styles.get(cell.format);
    if (!style) {
      style = writeFormat(cell.format, defaultFont);
      styles.set(cell.format, style);
    }
    if (Object.keys(style).length > 0) written.style = style;
    writeContent(written, cell, (text) => escapeUnderscores(safeText(text, sheet.name, addressOf(placeOf(key)))));
  }
  for (const [key, link] of sheet.hyperlinks) {
    at(key).hyperlink = {
      target: link.address ?? '',
      ...(link.place === null ? {} : { location: link.place }),
      ...(link.tip ? { tooltip: link.tip } : {}),
    };
  }
  for (const [key, comment] of sheet.comments) at(key).comment = { author: comment.author, text: comment.text };
  return cells;
}

function writeContent(written: Partial<Cell>, cell: ModelCell, safe: (text: string) => string): void {
  const value = typeof cell.value === 'string' ? safe(cell.value) : cell.value;
  if (cell.formula !== undefined) {
    written.formula = cell.formula.replace(/^=/, '');
    if (value !== null) written.formulaResult = value;
    return;
  }
  if (cell.runs && cell.runs.length > 0) {
    written.richText = cell.runs.map((run) => ({
      text: safe(run.text),
      ...(run.font ? { font: writeFont(run.font) } : {}),
    }));
    return;
  }
  // A text that reads like an error would be written as one: as a run it stays text.
  if (typeof value === 'string' && !cell.error && ERRORS.test(value)) written.richText = [{ text: value }];
  else written.value = value;
}
