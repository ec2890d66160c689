import { z } from 'zod';
import { type FieldValue, type Kohyo, textOf } from '../../../form/kohyo';
import { excerpt } from '../../../message/excerpt';
import { foldLabel } from '../../../notation/fold';
import { assign, type Weighted } from '../../../organisation/assign';
import { likeness } from '../../../organisation/match-index';
import type { RuleOptions } from '../../option';
import type { Rule } from '../../rule';
import { OWN_JUDGEMENT } from '../../sources';
import { missingIn } from '../numbering';
import { type Plan, plansTogether } from '../plans';

interface Action {
  readonly kohyo: Kohyo;
  readonly value: FieldValue;
  readonly text: string;
}

/** 【DX】オンライン相談の導入: the plan that the action belongs to as well, then the action. */
const TAGGED = /^\(([^()]{1,12})\)(.+)$/u;
/** Words that say that something is done, and end neither name in the same way: の導入, を実施, に取組み …. */
const ENDING = /(?:の|を|に)?(?:推進|導入|実施|活用|利活用|構築|整備|拡大|促進|取組み?|取り組み)(?:する|し)?$/u;

const options = {
  /** Names less alike than this belong to two things. One that begins the other counts as 90 % alike, so the bound stays below. */
  likeness: { schema: z.number().int().min(30).max(85), default: 60, unit: 'percent' },
} as const satisfies RuleOptions;

/** A name without notes in brackets and separators: 標準化・共通化, 標準化、共通化. */
function bare(text: string): string {
  const folded = foldLabel(text)
    .replace(/\([^()]*\)?/gu, '')
    .replace(/[、,・。]/gu, '');
  return folded === '' ? foldLabel(text) : folded;
}

/** How alike an action and an item are: their whole names, or the one as the beginning of the other. */
function alike(action: string, name: string): number {
  const [one, other] = [bare(action), bare(name)];
  const [short, long] = [one, other].sort((a, b) => a.length - b.length);
  if (short === undefined || long === undefined || short === '') return 0;
  const stem = short.replace(ENDING, '');
  if (stem.length >= 6 && long.startsWith(stem)) return Math.max(0.9, likeness(one, other));
  return likeness(one, other);
}

function taggedActions(plan: Plan, tagOf: (tag: string) => boolean): readonly Action[] {
  return plan.kohyoList.flatMap((kohyo) =>
    kohyo.fields.all('actions.text').flatMap((value) => {
      const [, tag, text] = TAGGED.exec(foldLabel(value.text)) ?? [];
      return tag !== undefined && text !== undefined && tagOf(tag) ? [{ kohyo, value, text }] : [];
    }),
  );
}

function paired(actions: readonly Action[], items: readonly Kohyo[], likenessPercent: number): readonly Weighted[] {
  const pairs = actions.flatMap(({ text }, left) =>
    items.map((item, right) => ({ left, right, worth: alike(text, textOf(item, 'name')) - likenessPercent / 100 })),
  );
  return assign(pairs);
}

/** An action marked as belonging to another plan (【DX】) that this plan does not have, and the reverse. */
export const rule: Rule<typeof options> = {
  code: 'K615',
  group: 'crosscheck',
  severity: 'warning',
  source: OWN_JUDGEMENT,
  options,
  *check(context, { likeness: alikeFrom }) {
    for (const plans of plansTogether(context)) {
      for (const plan of plans) {
        for (const other of plans) {
          if (other === plan) continue;
          const title = foldLabel(`${other.form.name} ${other.form.source.document}`);
          const own = foldLabel(`${plan.form.name} ${plan.form.source.document}`);
          const actions = taggedActions(plan, (tag) => title.includes(tag) && !own.includes(tag));
          if (actions.length === 0) continue;
          const pairs = paired(actions, other.kohyoList, alikeFrom);
          // Of an excerpt, what is missing may only have been left out.
          const whole = missingIn(other.kohyoList.map((item) => textOf(item, 'number'))).length === 0;
          const severity = whole ? ('warning' as const) : ('info' as const);
          const found = new Set(pairs.map(({ left }) => left));
          const missing = actions.filter((_, at) => !found.has(at));
          for (const kohyo of new Set(missing.map((action) => action.kohyo))) {
            const own = missing.filter((action) => action.kohyo === kohyo).map(({ value }) => value);
            const [first] = own;
            if (!first) continue;
            const text = own.map((value) => excerpt(value.text)).join('」「');
            const params = { text, plan: other.form.name };
            yield { cell: first.cell, kohyoIndex: kohyo.index, variant: 'action', severity, params };
          }
          const named = new Set(pairs.map(({ right }) => right));
          for (const [at, item] of other.kohyoList.entries()) {
            const name = item.fields.of('name');
            if (named.has(at) || !name || name.kind === 'blank') continue;
            const params = { text: excerpt(name.text, 60), plan: plan.form.name };
            yield { cell: name.cell, kohyoIndex: item.index, variant: 'item', severity: 'info' as const, params };
          }
        }
      }
    }
  },
};
