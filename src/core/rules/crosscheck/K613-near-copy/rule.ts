import { z } from 'zod';
import { areParts, type Kohyo, textOf } from '../../../form/kohyo';
import { addressOf } from '../../../grid/address';
import { excerpt } from '../../../message/excerpt';
import { parseDepartments, sameDepartment } from '../../../notation/department';
import { foldLabel } from '../../../notation/fold';
import type { RuleOptions } from '../../option';
import type { Rule } from '../../rule';
import { OWN_JUDGEMENT } from '../../sources';
import { nearCopies } from '../near-copies';

function sameLead(one: Kohyo, other: Kohyo): boolean {
  const [mine] = parseDepartments(textOf(one, 'lead'));
  const [theirs] = parseDepartments(textOf(other, 'lead'));
  return mine !== undefined && theirs !== undefined && sameDepartment(mine, theirs);
}

const sameTexts = (one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean =>
  one.size === other.size && [...one].every(([key, text]) => other.get(key) === text);

/** 個票 of one section under one name, by section and name: the earlier of each pair. */
function* sameNames(all: readonly Kohyo[]): Iterable<readonly [Kohyo, Kohyo]> {
  const first = new Map<string, Kohyo[]>();
  for (const one of all) {
    const name = foldLabel(textOf(one, 'name'));
    if (name === '') continue;
    const key = `${one.form} ${one.years.join()} ${name}`;
    const before = first.get(key) ?? [];
    const other = before.find((candidate) => sameLead(one, candidate) && !areParts(one, candidate));
    if (other) yield [one, other];
    else first.set(key, [...before, one]);
  }
}

/** So many names, all different but one, make that one a slip. */
const NAMES = 5;

/** A name that two 個票 of different sections share, where no other is shared: the later of the two, and the earlier. */
function* loneNames(all: readonly Kohyo[]): Iterable<readonly [Kohyo, Kohyo]> {
  for (const form of new Set(all.map((one) => one.form))) {
    const byName = new Map<string, Kohyo[]>();
    for (const one of all) {
      const name = foldLabel(textOf(one, 'name'));
      if (one.form !== form || name === '') continue;
      const same = byName.get(name) ?? [];
      if (!same.some((other) => areParts(one, other))) byName.set(name, [...same, one]);
    }
    const shared = [...byName.values()].filter(({ length }) => length > 1);
    const [first, second, ...more] = shared[0] ?? [];
    if (first && second && shared.length === 1 && more.length === 0 && byName.size >= NAMES) yield [second, first];
  }
}

const options = {
  /** Fewer filled fields are too little to tell a copy by. */
  fields: { schema: z.number().int().min(2).max(20), default: 3, unit: 'fields' },
  nearly: { schema: z.number().int().min(50).max(100), default: 75, unit: 'percent' },
} as const satisfies RuleOptions;

/** Copied to save typing: legitimate where several sections want the same, a slip where one section has it twice. */
export const rule: Rule<typeof options> = {
  code: 'K613',
  group: 'crosscheck',
  severity: 'warning',
  source: OWN_JUDGEMENT,
  options,
  *check({ kohyoList, own }, { fields, nearly }) {
    const about = (one: Kohyo, other: Kohyo) => {
      const name = one.fields.of('name');
      const otherName = other.fields.of('name');
      return {
        cell: name?.cell ?? { sheet: one.sheet, row: one.range.top, column: one.range.left },
        kohyoIndex: one.index,
        params: {
          otherSheet: other.sheet,
          otherCell: otherName ? addressOf(otherName.cell) : '',
          otherName: excerpt(otherName?.text ?? ''),
        },
        related: otherName ? [otherName.cell] : [],
      };
    };
    const told = new Set<Kohyo>();
    for (const [one, other] of sameNames(kohyoList)) {
      const [texts, others] = [own.texts(one), own.texts(other)];
      // The very same sheet twice is K110's.
      if (sameTexts(texts, others) || Math.min(texts.size, others.size) < fields) continue;
      told.add(one);
      yield { ...about(one, other), variant: 'name-kept' };
    }
    for (const [one, other] of loneNames(kohyoList)) {
      const isCopy = nearCopies([one, other], nearly / 100).length > 0;
      if (told.has(one) || sameLead(one, other) || isCopy) continue;
      told.add(one);
      yield { ...about(one, other), variant: 'name-alone' };
    }
    for (const { kohyo: one, other, share } of nearCopies(kohyoList, nearly / 100)) {
      const names = [one, other].map((each) => foldLabel(textOf(each, 'name')));
      const same = sameLead(one, other);
      if (told.has(one) || (same && names[0] === names[1])) continue;
      const copied = same && sameTexts(own.texts(one), own.texts(other));
      const hit = about(one, other);
      yield {
        ...hit,
        ...(copied ? { variant: 'name-changed' } : { severity: 'info' as const }),
        params: { ...hit.params, share: Math.floor(share * 100) },
      };
    }
  },
};
