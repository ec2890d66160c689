import type { Scale } from './exact';
import { foldWidth } from './fold';
import { remembering } from './remember';
import { type QuantityKind, unitInfo } from './units';

/** What an amount without a unit of its own is counted in, as a label or a note says it: 億円, 分, 百万円／年. */
export interface StatedUnit {
  /** As written, width folded: 億円, 分, 千円. */
  readonly unit: string;
  readonly quantity: QuantityKind;
  /** How many of the base unit (時間, 円 …) one of it is. */
  readonly scale: Scale;
  /** What the amount is for: a year (as the columns are), a shorter time, or one of something; null when nothing says. */
  readonly per: 'year' | 'shorter' | 'each' | null;
}

const MULTIPLIER = /^(十|百|千)?(万|億|兆)?/;
const POWERS: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 億: 8, 兆: 12 };
const LONGEST_UNIT = 12;
const BRACKETED = /[([【〔「]([^()[\]【】〔〕「」]{1,24})[)\]】〕」]/g;
const LEAD = /^単位\s*:?\s*/;
const YEARLY = /^(?:1|一)?(?:年|か?年度|年間|年額|年当たり)$/;
const SHORTER = /^(?:1|一)?(?:か|ヶ|ケ|カ)?(?:月|月間|月額|日|日間|週|週間|四半期|半期)(?:当たり|あたり|平均)?$/;
const EACH = /(?:当たり|当り|あたり|につき|毎|ごと)$/;
/** Words of the label itself that say of how much the amount is. */
const EACH_IN_LABEL = /(?:当たり|当り|あたり|につき)/;
/** 削減時間 names its own unit; 待ち時間帯 and 時間外手当 are no amounts of hours. */
const HOURS_BY_NAME = /(?:削減|効果|短縮|縮減|作業|処理|業務|業務量|所要|年間)時間(?:数|目標|実績|見込)?(?![外帯])/;
const HOURS: StatedUnit = { unit: '時間', quantity: 'time', scale: { times: 1, over: 1 }, per: null };
const YEAR_IN_LABEL = /(?:年|年度|年間|1年|一年)(?:当たり|当り|あたり)|年間|年額/;
const SHORTER_IN_LABEL = /(?:月|日|週)(?:当たり|当り|あたり)|月額|月間|日額/;

/** 千円, 億円, 万人, 分: a unit with a power of ten before it, or null. */
function unitFrom(words: string): Omit<StatedUnit, 'per'> | null {
  if (words === '' || words.length > LONGEST_UNIT) return null;
  const known = unitInfo(words);
  if (known) return { unit: words, ...known };
  const [multiplier = '', small = '', large = ''] = MULTIPLIER.exec(words) ?? [];
  const base = multiplier === '' ? null : unitInfo(words.slice(multiplier.length));
  if (!base) return null;
  const power = (POWERS[small] ?? 0) + (POWERS[large] ?? 0);
  const { times, over } = base.scale;
  return { unit: words, quantity: base.quantity, scale: { times: times * 10 ** power, over } };
}

function periodFrom(words: string): StatedUnit['per'] {
  if (YEARLY.test(words)) return 'year';
  if (SHORTER.test(words)) return 'shorter';
  return EACH.test(words) ? 'each' : null;
}

/** What stands in brackets or behind 単位: `百万円/年`, `一人当たり・時間`, `千円、税込`. */
function unitIn(inside: string): StatedUnit | null {
  const [main = '', ...behind] = inside.replace(LEAD, '').split('/');
  const parts = main.split(/[・、,\s]+/).filter((part) => part !== '');
  // 年 and 月 alone say of how long the amount is, not what it counts.
  const unit = parts
    .filter((part) => periodFrom(part) === null)
    .map(unitFrom)
    .find((found) => found !== null);
  if (!unit) return null;
  const slashed = behind.map((words) => periodFrom(words.trim()) ?? 'each');
  return { ...unit, per: slashed[0] ?? parts.map(periodFrom).find((found) => found !== null) ?? null };
}

function periodInWords(label: string): StatedUnit['per'] {
  if (YEAR_IN_LABEL.test(label)) return 'year';
  if (SHORTER_IN_LABEL.test(label)) return 'shorter';
  return EACH_IN_LABEL.test(label) ? 'each' : null;
}

/** The unit that a label gives in brackets or behind 単位: 財政効果額（億円）, 処理時間（分／件）, 単位：千円. `null` when it gives none. */
export function unitInBrackets(label: string): StatedUnit | null {
  const words = foldWidth(label).replace(/\s+/g, ' ').trim();
  const inside = [...words.matchAll(BRACKETED)].map(([, found = '']) => found.trim());
  const found = [...inside, ...(LEAD.test(words) ? [words] : [])].map(unitIn).find((unit) => unit !== null);
  return found ? { ...found, per: found.per ?? periodIn(words, inside) } : null;
}

/** The unit that a label gives, in brackets or by its own name (削減時間). `null` when it gives none. */
export const unitOfLabel = remembering((label): StatedUnit | null => {
  const told = unitInBrackets(label);
  if (told !== null) return told;
  const words = foldWidth(label).replace(/\s+/g, '');
  if (!HOURS_BY_NAME.test(words)) return null;
  const inside = [...words.matchAll(BRACKETED)].map(([, found = '']) => found);
  return { ...HOURS, per: periodIn(words, inside) };
});

/** 削減時間（1人当たり）（時間）, 月額使用料（千円） */
function periodIn(words: string, inside: readonly string[]): StatedUnit['per'] {
  const outside = periodInWords(words.replace(BRACKETED, ''));
  return outside ?? inside.map(periodFrom).find((found) => found !== null) ?? null;
}

const LONGEST_NOTE = 40;
const NOTE_BEGINS = /^(?:[※*(【[]\s*)?(?:(?:金額|時間)[のは]?\s*)?単位\s*[:は=]?/;
const CLOSING = new Set([')', '】', ']', '。']);
const NOTE_ENDS = /(?:とする|です)$/;

/** The units that a note gives for what stands below it: 「単位：百万円」「（単位：千円、時間）」. [] for any other text. */
export function unitsOfNote(text: string): readonly StatedUnit[] {
  if (text.length > LONGEST_NOTE) return [];
  const inside = insideNote(foldWidth(text).trim());
  if (inside === null) return [];
  const found = inside.split(/[、,・\s]+/).map(unitIn);
  return found.flatMap((unit) => unit ?? []);
}

/** What stands between the words that begin a note on units and those that end it; null where it is none. */
function insideNote(text: string): string | null {
  const begin = NOTE_BEGINS.exec(text)?.[0];
  if (begin === undefined) return null;
  let end = text.length;
  while (end > begin.length && CLOSING.has(text.charAt(end - 1))) end -= 1;
  const inside = text.slice(begin.length, end).trim().replace(NOTE_ENDS, '').trim();
  return inside === '' || [...inside].some((letter) => CLOSING.has(letter)) ? null : inside;
}
