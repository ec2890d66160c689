import { foldLabel } from '../../../notation/fold';
import type { Operation } from './relation';

/** How a label says that its number is reckoned, and from what: by names (事業費, 人件費) or by letters (A, ①). */
export interface Stated {
  readonly operation: Operation;
  readonly names: readonly string[];
}

const SIGN = /[+\-×÷/]/u;
const LETTER = /^[A-Z①-⑳]$/u;
/** A+B, C=A-B, ①×②÷60: letters with signs between them. */
const LETTERS = /[A-Z①-⑳](?:[+\-×÷/](?:[A-Z①-⑳]|60|100))+/u;
const PER_HOUR = /[÷/]60$/u;
const PERCENT = /×100$/u;

/** 総事業費（事業費＋人件費）, トータルコスト（A）＋（B）, 差（B－A）, （①×②÷60）; null for a label that says nothing of the kind, or mixes signs. */
export function statedReckoning(label: string): Stated | null {
  const words = withLetters(label);
  const inside = /\(([^()]+)\)$/u.exec(words)?.[1] ?? '';
  const expression = LETTERS.exec(words)?.[0] ?? inside;
  const bare = expression.replace(PER_HOUR, '').replace(PERCENT, '');
  const names = bare.split(SIGN);
  const [sign, ...others] = new Set([...bare].filter((one) => SIGN.test(one)));
  if (sign === undefined || others.length > 0 || names.includes('')) return null;
  const operation = operationOf(sign, PER_HOUR.test(expression), PERCENT.test(expression));
  return operation === null || (operation !== 'sum' && names.length !== 2) ? null : { operation, names };
}

function operationOf(sign: string, isPerHour: boolean, isPercent: boolean): Operation | null {
  if (sign === '÷' || sign === '/') return isPercent ? 'percent' : null;
  if (sign === '×') return isPerHour ? 'per-hour' : 'product';
  return sign === '+' ? 'sum' : 'difference';
}

/** Whether a label is the one so named: 発生可能性（１～５） by 可能性, 事業費計（A） by A, ①現行 by ①. */
export function isNamed(label: string, name: string): boolean {
  const words = withLetters(label);
  if (LETTER.test(name)) {
    const own = words.replace(LETTERS, '');
    const [first, second = ''] = own;
    return (first === name && !LETTER.test(second)) || (own.endsWith(name) && !LETTER.test(own.at(-2) ?? ''));
  }
  const bare = words.replace(/\([^()]*\)$/u, '');
  return bare === name || (name.length >= LONG && bare.endsWith(name));
}

/** A shorter name may well be the end of another. */
const LONG = 3;

/** （A） stands for A. */
const withLetters = (label: string): string => foldLabel(label).replace(/\(([A-Z①-⑳])\)/gu, '$1');
