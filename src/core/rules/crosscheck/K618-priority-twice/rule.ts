import { type FieldValue, type Kohyo, textOf } from '../../../form/kohyo';
import { addressOf } from '../../../grid/address';
import { excerpt } from '../../../message/excerpt';
import { departmentKey } from '../../../notation/department';
import { foldLabel } from '../../../notation/fold';
import { type Lead, sectionKey } from '../../../organisation/leads';
import type { CheckContext, Rule, RuleHit } from '../../rule';
import { OWN_JUDGEMENT } from '../../sources';
import { groupName } from '../numbering';

interface Ranked {
  readonly kohyo: Kohyo;
  readonly value: FieldValue;
  readonly rank: number;
}

const ASKS_FOR_RANK = /優先順位|優先順$|^順位/u;
const RANK = /^第?(\d{1,3})(?:位|番目?)?$/u;
/** Of fewer nobody can tell within what they are ranked. */
const FEW = 4;
/** So many different ranks among so many items: within this they are ranked. */
const MOSTLY = 0.8;

/** Within what items may be ranked, the widest first. */
const SCOPES: readonly ((lead: Lead) => string)[] = [
  () => '',
  ({ department }) => departmentKey(department),
  (lead) => sectionKey(lead),
];

/** What the 個票 of one form answer where they are asked for their rank, by form and field. */
function ranked({ kohyoList }: CheckContext): Iterable<readonly Ranked[]> {
  const byField = new Map<string, Ranked[]>();
  for (const kohyo of kohyoList) {
    for (const value of kohyo.fields.values()) {
      if (value.field.row !== null || value.year !== null || !ASKS_FOR_RANK.test(foldLabel(value.labelText))) continue;
      const rank = RANK.exec(foldLabel(value.text))?.[1];
      if (rank === undefined) continue;
      const name = `${kohyo.form}\n${value.key}`;
      byField.set(name, [...(byField.get(name) ?? []), { kohyo, value, rank: Number(rank) }]);
    }
  }
  return byField.values();
}

function grouped(all: readonly Ranked[], nameOf: (one: Ranked) => string): readonly (readonly Ranked[])[] {
  const groups = new Map<string, Ranked[]>();
  for (const one of all) groups.set(nameOf(one), [...(groups.get(nameOf(one)) ?? []), one]);
  return [...groups.values()];
}

const differentRanks = (group: readonly Ranked[]): number => new Set(group.map(({ rank }) => rank)).size;

/** All items, those of a 部 or those of a 課: within what their ranks nearly all differ. [] where that cannot be told. */
function withinScope(all: readonly Ranked[], leads: CheckContext['leads']): readonly (readonly Ranked[])[] {
  if (all.length < FEW) return [];
  for (const scope of SCOPES) {
    const groups = grouped(all, ({ kohyo }) => {
      const lead = leads.get(kohyo.index);
      return lead ? scope(lead) : '';
    });
    const different = groups.reduce((sum, group) => sum + differentRanks(group), 0);
    if (different >= all.length * MOSTLY) return groups;
  }
  return [];
}

function* twice(group: readonly Ranked[]): Iterable<RuleHit> {
  const first = new Map<number, Ranked>();
  for (const one of group) {
    const other = first.get(one.rank);
    const name = textOf(one.kohyo, 'name');
    if (!other) first.set(one.rank, one);
    else if (name === '' || groupName(name) !== groupName(textOf(other.kohyo, 'name'))) {
      yield {
        cell: one.value.cell,
        kohyoIndex: one.kohyo.index,
        params: {
          otherSheet: other.value.cell.sheet,
          otherCell: addressOf(other.value.cell),
          otherName: excerpt(textOf(other.kohyo, 'name')),
        },
        related: [other.value.cell],
      };
    }
  }
}

/** 優先順位 given to two 個票, where all others differ: among all, within a 部 or within a 課, as the ranks themselves show. */
export const rule: Rule = {
  code: 'K618',
  group: 'crosscheck',
  severity: 'warning',
  source: OWN_JUDGEMENT,
  *check(context) {
    for (const all of ranked(context)) for (const group of withinScope(all, context.leads)) yield* twice(group);
  },
};
