import type { FieldValue } from '../../../form/kohyo';
import type { OwnRule } from '../../rule';
import { machineReadability } from '../../sources';
import { choiceFix } from '../choice-fix';

/** Fields of a few words, which are compared, sorted and searched for. */
const SHORT = new Set(['name', 'pillar', 'category', 'item', 'lead', 'related']);
/** Single letters set apart, 氏　名 or D X: three kanji or two Latin letters in a row; 2 kanji only when that is the whole text. */
const SPACED =
  /(?<![\p{L}\p{N}])(?:\p{Script=Han}(?:[ \u3000]+\p{Script=Han}){2,19}|[A-ZＡ-Ｚ](?:[ \u3000]+[A-ZＡ-Ｚ]){1,19})(?![\p{Script=Han}A-Za-z])/gu;
const SPACED_PAIR = /^\s*\p{Script=Han}[ \u3000]+\p{Script=Han}\s*$/u;

/** 企画 課, 人 事課: one name of a section, for what stands before the blank is none by itself. */
const UNIT = /[部局課室所館園院校署係]$|センター$/u;

function withoutBlank(text: string): string | null {
  const [first = '', second = '', ...more] = text.trim().split(/[ \u3000]+/u);
  const isOne = more.length === 0 && second !== '' && UNIT.test(second) && !UNIT.test(first);
  return isOne && /^\p{Script=Han}+$/u.test(first + second) && (first.length === 1 || second.length === 1)
    ? first + second
    : null;
}

function withoutSpaces(value: FieldValue): string | null {
  const section = value.type === 'department' ? withoutBlank(value.text) : null;
  if (section !== null) return section;
  if (SPACED_PAIR.test(value.text)) return value.text.replace(/[ \u3000]+/g, '');
  const closed = value.text.trim().replace(SPACED, (spaced) => spaced.replace(/[ \u3000]+/g, ''));
  return closed === value.text ? null : closed;
}

/** Blanks put between letters for the looks: 人　事　課 is not found when one looks for 人事課. */
export const rule: OwnRule = {
  code: 'K508',
  group: 'vocabulary',
  severity: 'warning',
  source: machineReadability('L1-06'),
  *checkOne(one, { cells }) {
    for (const value of one.fields.values()) {
      if (!SHORT.has(value.key) || value.kind !== 'text') continue;
      const closed = withoutSpaces(value);
      if (closed === null) continue;
      const isAround = closed === value.text.trim();
      yield {
        cell: value.cell,
        kohyoIndex: one.index,
        ...(isAround ? { variant: 'around' } : {}),
        params: { closed },
        fixes: [choiceFix(cells, value, closed)],
      };
    }
  },
};
