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
  readonly per: AmountPeriod | null;
  /** Another unit that the remark beside the amount gives for it, in its words: which of them holds is for the section to say. */
  readonly disputed?: string;
}

/** What an amount is for: a year (as the columns are), a shorter time, one of something, or all years up to this one together. */
export type AmountPeriod = 'year' | 'shorter' | 'each' | 'cumulative';

const MULTIPLIER = /^(十|百|千)?(万|億|兆)?/;
const POWERS: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 億: 8, 兆: 12 };
const LONGEST_UNIT = 12;
const BRACKETED = /[([{<【〔「『〈《]([^()[\]{}<>【】〔〕「」『』〈〉《》]{1,24})[)\]}>】〕」』〉》]/g;
const LEAD = /^単位\s*:?\s*/;
/** 単位：億円 behind a label, without brackets. */
const LEAD_INSIDE = /(?:^| )単位 ?:? ?[^ :]{1,12}$/;
const YEARLY = /^(?:1|一)?(?:年|か?年度|年間|年額|年当たり)$/;
const SHORTER = /^(?:1|一)?(?:か|ヶ|ケ|カ)?(?:月|月間|月額|日|日間|週|週間|四半期|半期)(?:当たり|あたり|平均)?$/;
const EACH = /(?:当たり|当り|あたり|につき|毎|ごと)$/;
const CUMULATIVE = /^(?:累計|累積|通算)(?:額|時間|値|件数)?$/;
const CUMULATIVE_IN_LABEL = /(?<!年間|年度内?|年度の)(?:累計|累積|通算)/;
/** Words of the label itself that say of how much the amount is. */
const EACH_IN_LABEL = /(?:当たり|当り|あたり|につき)/;
/** 削減時間 names its own unit; 待ち時間帯 and 時間外手当 are no amounts of hours. */
const HOURS_BY_NAME = /(?:削減|効果|短縮|縮減|作業|処理|業務|業務量|所要|年間)時間(?:数|目標|実績|見込)?(?![外帯])/;
const HOURS: StatedUnit = { unit: '時間', quantity: 'time', scale: { times: 1, over: 1 }, per: null };
const YEAR_IN_LABEL = /(?:年|年度|年間|1年|一年)(?:当たり|当り|あたり)|年間|年額/;
const SHORTER_IN_LABEL = /(?:月|日|週)(?:当たり|当り|あたり)|月額|月間|日額/;

const PERIOD_WHOLE = /(?:当たり|当り|あたり|につき|毎|ごと|間|平均|額)$/;

interface PlainUnit {
  readonly unit: string;
  readonly quantity: QuantityKind;
  readonly scale: Scale;
}

/** 一人当たり時間, 年間千円: a period or what one amount is for, and the unit right behind it. */
function unitBehindPeriod(words: string): StatedUnit | null {
  for (let at = 1; at < words.length; at += 1) {
    const per = periodFrom(words.slice(0, at));
    const behind = words.slice(at);
    // 1日分 is what a day has, no minutes of a day.
    if (per === null || (behind.length === 1 && !PERIOD_WHOLE.test(words.slice(0, at)))) continue;
    const unit = unitFrom(behind);
    if (unit !== null) return { ...unit, per };
  }
  return null;
}

/** 千円, 億円, 万人, 分: a unit with a power of ten before it, or null. */
function unitFrom(words: string): PlainUnit | null {
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

/** `年間`, `月額`, `一人当たり`, `累計`: words that say no more than what an amount is for; null for any other. */
export function periodFrom(words: string): AmountPeriod | null {
  if (YEARLY.test(words)) return 'year';
  if (SHORTER.test(words)) return 'shorter';
  if (CUMULATIVE.test(words)) return 'cumulative';
  return EACH.test(words) ? 'each' : null;
}

/** What stands in brackets or behind 単位: `百万円/年`, `一人当たり・時間`, `千円、税込`. */
export function unitIn(inside: string): StatedUnit | null {
  const [main = '', ...behind] = inside.replace(LEAD, '').split('/');
  const parts = main.split(/[・、,\s]+/).filter((part) => part !== '');
  const whole = periodFrom(main) === null ? unitFrom(main.replace(/\s/g, '')) : null;
  const slashed = behind.map((words) => periodFrom(words.trim()) ?? 'each')[0];
  // 年 and 月 alone say of how long the amount is, not what it counts.
  const perOfParts = whole === null ? parts.map(periodFrom).find((found) => found !== null) : null;
  for (const part of whole === null ? parts.filter((one) => periodFrom(one) === null) : [main]) {
    const unit = whole ?? unitFrom(part);
    if (unit !== null) return { ...unit, per: slashed ?? perOfParts ?? null };
    const behindPeriod = unitBehindPeriod(part);
    if (behindPeriod !== null) return behindPeriod;
  }
  return null;
}

function periodInWords(label: string): AmountPeriod | null {
  if (YEAR_IN_LABEL.test(label)) return 'year';
  if (SHORTER_IN_LABEL.test(label)) return 'shorter';
  if (CUMULATIVE_IN_LABEL.test(label)) return 'cumulative';
  return EACH_IN_LABEL.test(label) ? 'each' : null;
}

/** A label taken apart: its words folded, and what stands in its brackets. */
function bracketsOf(label: string): { readonly words: string; readonly inside: readonly string[] } {
  const words = foldWidth(label).replace(/\s+/g, ' ').trim();
  return { words, inside: [...words.matchAll(BRACKETED)].map(([, found = '']) => found.trim()) };
}

/** The units that a label gives in brackets or behind 単位: 財政効果額（億円）, 処理時間（分／件）, 単位：千円. */
function unitsInBrackets(label: string): readonly StatedUnit[] {
  const { words, inside } = bracketsOf(label);
  const outside = LEAD_INSIDE.exec(words)?.[0];
  const found = [...inside, ...(outside === undefined ? [] : [outside.trim()])].flatMap((one) => unitIn(one) ?? []);
  return found.map((unit) => ({ ...unit, per: unit.per ?? periodIn(words, inside) }));
}

/** The first of them; `null` when it gives none. */
export function unitInBrackets(label: string): StatedUnit | null {
  return unitsInBrackets(label)[0] ?? null;
}

/** The units that a label gives, in brackets or by its own name (削減時間), as they stand in it. */
export const unitsOfLabel = remembering((label): readonly StatedUnit[] => {
  const told = unitsInBrackets(label);
  const { words, inside } = bracketsOf(label);
  if (!HOURS_BY_NAME.test(words.replaceAll(' ', ''))) return told;
  return [...told, { ...HOURS, per: periodIn(words, inside) }];
});

/** The first of them; `null` when it gives none. */
export function unitOfLabel(label: string): StatedUnit | null {
  return unitsOfLabel(label)[0] ?? null;
}

/** What the amounts under a label are for, whatever tells their unit: 業務量削減目標値（一人当たり）, 月額. `null` when it does not say. */
export const periodOfLabel = remembering((label): AmountPeriod | null => {
  const { words, inside } = bracketsOf(label);
  return periodIn(words, inside);
});

/** 削減時間（1人当たり）（時間）, 月額使用料（千円） */
function periodIn(words: string, inside: readonly string[]): AmountPeriod | null {
  const outside = periodInWords(words.replace(BRACKETED, ''));
  return outside ?? inside.map(periodFrom).find((found) => found !== null) ?? null;
}
