import { freeSheetName } from '../../report/remake/free-name';

const LONGEST_SHEET = 31;
/** What Excel lets no sheet be called with. */
const NOT_IN_SHEET = /[\\/?*[\]:\p{Cc}]/gu;
/** What Windows lets no file be called with, each as its wide twin. */
const NOT_IN_FILE = '\\/:*?"<>|';
const WIDE = '＼／：＊？”＜＞｜';

/** A name for a sheet that is free among those taken (in lower case), which it joins. */
export function sheetNameFor(wanted: string, taken: Set<string>): string {
  const plain = wanted
    .replace(NOT_IN_SHEET, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^'+|(?<!')'+$/g, '')
    .trim();
  const name = freeSheetName(plain === '' ? '1' : cut(plain, LONGEST_SHEET), (one) => taken.has(one.toLowerCase()));
  taken.add(name.toLowerCase());
  return name;
}

/** A name for a file, without its ending, that every system takes. */
export function fileNameFor(wanted: string): string {
  const plain = [...wanted.replace(/\p{Cc}/gu, ' ')].map((letter) => {
    const at = NOT_IN_FILE.indexOf(letter);
    return at < 0 ? letter : WIDE.charAt(at);
  });
  return cut(plain.join('').replace(/\s+/gu, ' ').trim(), 80).replace(/(?<![. ])[. ]+$/u, '');
}

/** So many UTF-16 units, no character cut in two. */
function cut(text: string, most: number): string {
  let kept = '';
  for (const letter of text) {
    if (kept.length + letter.length > most) break;
    kept += letter;
  }
  return kept;
}
