import { type CellRange, type Grid, textAt } from '../grid/grid';
import { isCalledBy } from '../notation/digits';
import { foldLabel, foldWidth } from '../notation/fold';
import type { UnnumberedKohyo } from './read-block';

/** What forms and sheets call an example of how to fill them in, and the instructions. 見本市 is a fair, サンプル数 a count. */
const EXAMPLE =
  /(?:記入|記載|作成|入力)(?:例|見本|要領|要項|方法|マニュアル|の?手引き?|上の注意|について)|見本(?![市帳品])|(?:の|^)書き方(?:$|[)】\]])|サンプル(?![調数])/u;
/** A stamp: the words alone in a cell, in brackets or not; blanks between its letters (見　本) are taken out. */
const STAMP =
  /^[([【〔「『<〈《※☆★*]*(?:これは|この(?:シート|個票|様式|票|用紙)は)?(?:(?:記入|記載|作成|入力)(?:例|見本|要領)|見本|サンプル|SAMPLE)(?:です|となります|である)?[)\]】〕」』>〉》※☆★*。\d①-⑳]*$/iu;
const NAME = /^(?:[([【〔<〈《](?:(?:記入|記載)?例|見本)[)\]】〕>〉》\d]|(?:記入|記載)?例\d*[:)])/u;
const NUMBER = /^[([【〔<〈《]?(?:(?:記入|記載)?例|見本)\d*[)\]】〕>〉》]?$/u;
const LONGEST_TITLE = 40;
/** Titles stand in the first rows. */
const TITLE_ROWS = 2;

/** What only the whole name of a sheet, or its beginning, tells: 例, （例）総務課, 手引き, Sample 2. */
const SHEET_NAME =
  /^(?:例\s?\d*$|[([【〔<〈《](?:例|見本)[)\]】〕>〉》\d]|(?:手引き?|マニュアル)$|sample(?:$|[\s\d_-]))/iu;

/** True for a sheet that calls itself an example or instructions, by its name. */
export function isExampleSheet({ sheet }: Grid): boolean {
  const name = foldWidth(sheet).trim();
  return EXAMPLE.test(name) || SHEET_NAME.test(name);
}

function saysExample(grid: Grid, area: CellRange): boolean {
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const text = textAt(grid, row, column).trim();
      if (text === '' || text.length > LONGEST_TITLE) continue;
      const words = foldWidth(text);
      if (STAMP.test(words.replace(/\s+/g, ''))) return true;
      const isTitle = row < area.top + TITLE_ROWS && column === area.left;
      if (isTitle && (EXAMPLE.test(words) || NAME.test(words))) return true;
    }
  }
  return false;
}

/** True for the instructions: no 個票 stands on the sheet, and its title says what it is. */
export function isInstructions(grid: Grid): boolean {
  const last = { bottom: grid.top + TITLE_ROWS - 1, right: grid.left + Math.max(0, (grid.texts[0]?.length ?? 1) - 1) };
  return isExampleSheet(grid) || saysExample(grid, { top: grid.top, left: grid.left, ...last });
}

/** A blank form may name an example in passing (（例）窓口手続のオンライン化), and say in some cells how to fill them in. */
const BLANK_SHARE = 0.6;

/** True for a blank form whose name is an example's: no number, and most of it is not filled in. */
export function isBlankButForExample(grid: Grid, { fields }: UnnumberedKohyo, area: CellRange): boolean {
  if (isExampleSheet(grid) || saysExample(grid, area) || !namesExample(fields.of('name')?.text ?? '')) return false;
  if ((fields.of('number')?.kind ?? 'blank') !== 'blank') return false;
  const all = [...fields.values()];
  return all.filter(({ kind }) => kind === 'blank').length >= all.length * BLANK_SHARE;
}

/** True for a name that is only an example: （例）文書の電子化. */
export function namesExample(name: string): boolean {
  return NAME.test(foldLabel(name));
}

/**
 * True for a 個票 that only shows how to fill one in: by the sheet's name, by a title or a stamp (【記入例】) on it or in the rows above it,
 * by its number (例1) or by its name (（例）文書の電子化); on a sheet called by its number such a name was left over from the form.
 */
export function isExample(grid: Grid, kohyo: UnnumberedKohyo, area: CellRange): boolean {
  // In a row of a table the words left in one column say nothing of the others.
  const isRow = area.top === area.bottom;
  if (isExampleSheet(grid) || saysExample(grid, isRow ? { ...area, right: area.left } : area)) return true;
  const written = (id: 'number' | 'name') => foldLabel(kohyo.fields.of(id)?.text ?? '');
  if (NUMBER.test(written('number'))) return true;
  return NAME.test(written('name')) && !isCalledBy(grid.sheet, written('number'));
}
