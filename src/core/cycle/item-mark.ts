/**
 * What a sheet that was handed out (配布) is, said where nobody sees it: a hidden name on the sheet whose value is a text. It goes with the
 * sheet, so it is there again (回収) when the file was renamed, the sheet was renamed or moved into another workbook, or another
 * program saved it. File names and tab names are for people alone.
 */
export const ITEM_MARK_NAME = '_Kohyo_Item';

export interface ItemMark {
  /** The plan that the sheet was handed out for: its name, '' where it has none. */
  readonly plan: string;
  /** The western fiscal year that is asked about. */
  readonly year: number | null;
  /** Who was asked, as the organisation table has it; '' where unknown. */
  readonly department: string;
  readonly section: string;
  /** 項目番号 as handed out; '' for a blank sheet, for an item that the section adds. */
  readonly number: string;
  /** The item's name as handed out, cut short where it is long; '' for a blank sheet. */
  readonly name: string;
}

/** First of the text; its number is that of the format. */
const HEAD = 'kohyo:item:1';
const SEPARATOR = '|';
/** Excel takes no longer text inside a formula. */
const MOST_CHARACTERS = 255;
/** In the order of what may be cut short first. */
const CUT_SHORT = [5, 0, 2, 3, 4] as const;

/** The mark as the value of the hidden name, without `=`: a text in quotation marks, at most 255 characters long. */
export function itemMarkFormula(mark: ItemMark): string {
  const parts = [
    mark.plan,
    mark.year === null ? '' : String(mark.year),
    mark.department,
    mark.section,
    mark.number,
    mark.name,
  ].map((part) => part.trim());
  const written = () => [HEAD, ...parts.map(escaped)].join(SEPARATOR);
  for (const place of CUT_SHORT) {
    for (
      let over = written().length - MOST_CHARACTERS;
      over > 0 && parts[place] !== '';
      over = written().length - MOST_CHARACTERS
    ) {
      parts[place] = [...(parts[place] ?? '')].slice(0, -1).join('');
    }
  }
  return `"${written()}"`;
}

/** The mark in the value of a hidden name, with or without its `=`; `null` for anything else. */
export function itemMarkIn(formula: string): ItemMark | null {
  const text = /^=?"([^"]*)"$/.exec(formula.trim())?.[1];
  const [head, ...parts] = text?.split(SEPARATOR) ?? [];
  if (head !== HEAD || parts.length !== CUT_SHORT.length + 1) return null;
  const [plan = '', year = '', department = '', section = '', number = '', name = ''] = parts.map(unescaped);
  return { plan, year: /^\d{4}$/.test(year) ? Number(year) : null, department, section, number, name };
}

/** What a formula or the parting would take for its own; control characters no file holds. */
function escaped(text: string): string {
  return text.replace(/[%"|\p{Cc}]/gu, (character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`);
}

function unescaped(text: string): string {
  return text.replace(/%([0-9a-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
