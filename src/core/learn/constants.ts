import { foldLabel } from '../notation/fold';
import { unitInfo } from '../notation/units';

/** What a form itself gives in a value's place: a unit, a full mark, a line of dots. */
export function isConstant(text: string): boolean {
  return isUnit(text) || /^[\d\s,.%／/～~・…ー－-]+$/u.test(foldLabel(text)) || /^(?:点|／)/u.test(text);
}

/** 千円, （人）: what something is counted in, and nothing else. */
export function isUnit(text: string): boolean {
  const words = foldLabel(text).replace(/^\((.*)\)$/u, '$1');
  return words.length <= 6 && unitInfo(words) !== null;
}
