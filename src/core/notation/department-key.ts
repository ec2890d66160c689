import { foldLabel } from './fold';

/** ★ and the like mark the lead section; they are no part of its name. */
export const LEAD_MARK = /^[★☆]\s*/;

/**
 * Numbers that an index puts before a 部: `01総務部`, `1.総務部`, `①総務部`, `10教育部`.
 * `12地区交流センター` keeps its number: it is part of the name.
 */
const INDEX_NUMBER = /^(?:[①-⑳]|\(\d{1,2}\)|0\d|\d{1,2}[.)]|\d{1,2}(?=\s|[^\s\d]+(?:部|局|委員会)$))\s*/;

export function withoutIndexNumber(text: string): string {
  return text.replace(INDEX_NUMBER, '');
}

/**
 * A key that is the same for all spellings of one department's name: white space, width, ・, brackets, ヶ/ケ, letter case,
 * a leading ★ or index number make no difference (`特産品振興・ふるさと応援課`, `特産品振興ふるさと応援課`).
 */
export function departmentKey(text: string): string {
  return withoutIndexNumber(foldLabel(text).replace(LEAD_MARK, ''))
    .replace(/[・()「」]/g, '')
    .replace(/[ヶヵ]/g, (small) => (small === 'ヶ' ? 'ケ' : 'カ'))
    .toUpperCase();
}
