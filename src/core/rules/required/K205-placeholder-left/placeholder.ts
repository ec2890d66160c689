import { foldWithOffsets } from '../../../notation/fold';

/**
 * A blank to be filled in later, inside a text: ○○, ●●, 〇人, XX件, 記入してください, a leading 例：.
 * A single ○ at the head of a line is a bullet, and ◎ ○ △ are ratings: neither is a placeholder.
 * 〇 after a kanji numeral is a zero (二〇〇五年, 一〇人).
 */
const UNITS =
  '(?:人(?![材口事権間員生民工格物])|名(?![称簿前義札])|件(?!名)|台(?![帳風])|回(?![答収復覧])|か所|ヶ所|カ所|箇所|時間(?!外)|千円|万円|億円|円(?!滑)|%|割(?!合)|社(?![会員])|団体|世帯)';
const PATTERNS: readonly RegExp[] = [
  /(?<![一二三四五六七八九十百千])[○〇◯]{2,}|[●]{2,}|[□]{2,}|[△]{2,}/u,
  new RegExp(`(?<=[^\\s○〇◯、。・(「一二三四五六七八九十百千])[○〇◯]${UNITS}`, 'u'),
  new RegExp(`(?<![A-Za-z])[Xx]{2,}${UNITS}?(?![A-Za-z])`, 'u'),
  /(?:ここに)?(?:記入|記載|入力)(?:して|を)(?:ください|下さい|お願いします)/u,
  /^\s*[(【〔<]?(?:ここ|こちら|この欄)[にへ][^。、()]{0,15}(?:記入|記載|入力)/u,
  /^\s*[(【〔<]?(?:記入)?例[)】〕>]?\s*[::]/u,
  /^\s*[(【〔<](?:記入)?例[)】〕>]/u,
];

/** ○○, △△を検討: marks in the place of words, whatever the field. */
export function isLiteral(text: string): boolean {
  return /^[○〇◯●△□]{2}/u.test(text.trim());
}

/** The words that were left in, or `null`. The text is expected width-folded. */
export function placeholderIn(text: string): string | null {
  for (const pattern of PATTERNS) {
    const found = pattern.exec(text);
    if (found) return found[0].trim();
  }
  return null;
}

/** The placeholder in the very characters of the cell, so that it can be found there: 例：, not 例:. */
export function placeholderAsWritten(written: string): string | null {
  const { text, raw, offsets } = foldWithOffsets(written);
  const found = placeholderIn(text);
  if (found === null) return null;
  const at = text.indexOf(found);
  return raw.slice(offsets[at], offsets[at + found.length]);
}
