import { foldLabel } from '../notation/fold';
import { unitInfo } from '../notation/units';

/** What a form itself gives in a value's place: a unit, a full mark, a line of dots. */
export function isConstant(text: string): boolean {
  return isUnit(text) || /^[\d\s,.%／/～~・…ー－-]+$/u.test(foldLabel(text)) || /^(?:点|／)/u.test(text);
}

const LONGEST_UNIT = 6;

/** 千円, （人）, 人／日: what something is counted in, and nothing else. */
export function isUnit(text: string): boolean {
  const words = foldLabel(text).replace(/^\((.*)\)$/u, '$1');
  return words.length <= LONGEST_UNIT && words.split('/').every((word) => unitInfo(word) !== null);
}
