/**
 * Spelling differences that mean nothing in a public document: full and half width, white space, kinds of brackets and dashes.
 * Not plain NFKC: that would turn `500①` into `5001`, `㎡` into `m2`, `½` into `1⁄2` and `…` into `...`.
 */

import { remembering } from './remember';

/** A text after folding, and for each of its UTF-16 units the place in `raw` that it came from. */
export interface FoldedText {
  readonly text: string;
  /** The text before folding, canonically composed (NFC); notes are cut from here so that they stay as written. */
  readonly raw: string;
  /** One longer than `text`: the last entry is the length of `raw`. */
  readonly offsets: readonly number[];
}

const HALF_WIDTH_VOICE = /[\uFF9E\uFF9F]/;
const HALF_WIDTH_KANA = /[\uFF61-\uFF9F]/;
const ERA_OR_CURRENCY = /[\u337B-\u337E\u32FF\uFFE0-\uFFE6]/;
const WIDE_BLANK = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/;
/** Zero-width characters and the variation selectors that choose a glyph, not a character. */
const INVISIBLE =
  /^(?:\u00AD|[\u200B-\u200C]|\u200D|[\u200E\u200F\u2060\uFEFF]|[\uFE00-\uFE0F]|[\u{E0100}-\u{E01EF}])$/u;

/** What may need folding; the plain letters, marks, kana and kanji that most texts consist of are passed over. */
const MAY_CHANGE =
  /[\uFF61-\uFF9F][\uFF9E\uFF9F]|[^\t\n\r -~\u2010-\u2027\u2030-\u205E\u2190-\u2328\u232B-\u2A7F\u2B00-\u2BFF\u3001-\u3029\u3030-\u3098\u309B-\u32FE\u3300-\u337A\u337F-\u9FFF]/gu;

function foldCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if (WIDE_BLANK.test(character)) return ' ';
  if (INVISIBLE.test(character)) return '';
  if (HALF_WIDTH_KANA.test(character) || ERA_OR_CURRENCY.test(character)) return character.normalize('NFKC');
  return character;
}

/** Folds width and remembers where each character stood. */
export function foldWithOffsets(written: string): FoldedText {
  const raw = written.normalize('NFC');
  const offsets: number[] = [];
  let text = '';
  let at = 0;
  while (at < raw.length) {
    const start = at;
    let character = String.fromCodePoint(raw.codePointAt(at) ?? 0);
    at += character.length;
    const next = raw.charAt(at);
    if (HALF_WIDTH_KANA.test(character) && HALF_WIDTH_VOICE.test(next)) {
      character += next;
      at += 1;
    }
    const folded = foldCharacter(character);
    text += folded;
    for (let unit = 0; unit < folded.length; unit += 1) offsets.push(start);
  }
  offsets.push(raw.length);
  return { text, raw, offsets };
}

/** Digits, letters, brackets, kana and ㍻-like eras in their usual width; ①, ㎡, ½, △, 〇 stay what they are. */
export const foldWidth = remembering((text) => text.normalize('NFC').replace(MAY_CHANGE, foldCharacter));

const OPENING = /[[{〔【〈《｟⦅〖〘]/g;
const CLOSING = /[\]}〕】〉》｠⦆〗〙]/g;
const DASH = /[\u2010-\u2015\u2212\u2500\u2501\uFE58\uFE63]/g;
const MIDDLE_DOT = /[\u00B7\u2022\u2027\u2219\u22C5\u30FB]/g;
const WAVE = /[\u301C\u223C]/g;
const KANA_THEN_DASH = /([\p{Script=Hiragana}\p{Script=Katakana}ー])-/gu;
const LONG_VOWEL_ALONE = /(^|[^\p{Script=Hiragana}\p{Script=Katakana}ー])ー/gu;

/** Every character that one of the above, or white space, touches. */
const SPELT_FREELY =
  /[\s[\]{}〔〕【】〈〉《》｟｠⦅⦆〖〗〘〙ー\u002D\u2010-\u2015\u2212\u2500\u2501\uFE58\uFE63\u00B7\u2022\u2027\u2219\u22C5\u30FB\u301C\u223C]/;

/** For comparing labels and names: width folded, no white space, one kind each of bracket, dash, middle dot and wave. */
export const foldLabel = remembering((text) => {
  const folded = foldWidth(text);
  if (!SPELT_FREELY.test(folded)) return folded;
  return folded
    .replace(/\s+/g, '')
    .replace(OPENING, '(')
    .replace(CLOSING, ')')
    .replace(DASH, '-')
    .replace(KANA_THEN_DASH, '$1ー')
    .replace(LONG_VOWEL_ALONE, '$1-')
    .replace(MIDDLE_DOT, '・')
    .replace(WAVE, '~');
});
