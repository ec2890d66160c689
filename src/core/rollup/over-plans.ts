import { type Kohyo, textOf } from '../form/kohyo';
import { departmentKey } from '../notation/department';
import { foldLabel } from '../notation/fold';
import { type EffectSoFar, effectSoFar } from './effect-so-far';
import type { Contribution, LeftOut, Total } from './rollup';
import { addedUp } from './totals';

/** A plan: the 個票 of one form and period, in however many workbooks they stand. */
export interface PlanEffect {
  /** Id of the form. */
  readonly form: string;
  /** The western years that most of its 個票 have, ascending; [] where the form has none. */
  readonly years: readonly number[];
  readonly kohyoIndexes: readonly number[];
  /** The cumulative effect over the years of the plan. */
  readonly effects: readonly EffectSoFar[];
}

/** What several plans came to, each by itself and all of them. */
export interface OverPlans {
  /** Earlier plans first. */
  readonly plans: readonly PlanEffect[];
  /** Over all plans. What two plans say of the same item and year counts once, as the later plan says it. */
  readonly effects: readonly EffectSoFar[];
  /** Cells of earlier plans that are passed over because a later one says the same year of the same item anew. */
  readonly superseded: readonly CountedCell[];
}

type CountedCell = Contribution | LeftOut;

interface Plan {
  readonly form: string;
  readonly years: readonly number[];
  readonly kohyo: Set<number>;
}

/** So many times as many 個票 agree on their years as do not, and what does not is a heading gone wrong. */
const TWICE = 2;

/** Cumulative effect over the years of each plan and over plans. `totals`: those of all 個票 together. */
export function overPlans(kohyoList: readonly Kohyo[], totals: readonly Total[]): OverPlans {
  const plans = plansOf(kohyoList);
  const planOf = new Map(plans.flatMap(({ kohyo }, at) => [...kohyo].map((index) => [index, at] as const)));
  const items = new Map(kohyoList.map((one) => [one.index, itemOf(one)]));
  const superseded = new Set<CountedCell>();
  for (const { contributions, leftOut } of totals) {
    const cells = [...contributions, ...leftOut];
    const placed = cells.map((cell) => ({
      cell,
      item: items.get(cell.kohyoIndex) ?? '',
      plan: planOf.get(cell.kohyoIndex) ?? 0,
    }));
    const latest = new Map<string, number>();
    for (const { item, plan } of placed) latest.set(item, Math.max(plan, latest.get(item) ?? 0));
    for (const { cell, item, plan } of placed) if (plan < (latest.get(item) ?? 0)) superseded.add(cell);
  }
  return {
    plans: plans.map(({ form, years, kohyo }) => ({
      form,
      years,
      kohyoIndexes: [...kohyo],
      effects: effectSoFar({ totals: only(totals, ({ kohyoIndex }) => kohyo.has(kohyoIndex)) }),
    })),
    effects: effectSoFar({ totals: only(totals, (cell) => !superseded.has(cell)) }),
    superseded: [...superseded],
  };
}

/** The plans that 個票 are of: by form and years, with those few whose years are others by mistake. */
function plansOf(kohyoList: readonly Kohyo[]): readonly Plan[] {
  const found = new Map<string, Plan>();
  for (const { form, years, index } of kohyoList) {
    const key = `${form} ${years.join()}`;
    const plan = found.get(key) ?? { form, years, kohyo: new Set<number>() };
    found.set(key, plan);
    plan.kohyo.add(index);
  }
  const plans: Plan[] = [];
  for (const plan of [...found.values()].sort((a, b) => b.kohyo.size - a.kohyo.size)) {
    const { form, years, kohyo } = plan;
    const usual = plans.find(
      (one) =>
        one.form === form &&
        one.kohyo.size >= kohyo.size * TWICE &&
        isSlip(years, one.years) &&
        ![...kohyo].some((index) => stands(kohyoList, index, one)),
    );
    if (!usual) plans.push(plan);
    else for (const index of kohyo) usual.kohyo.add(index);
  }
  return plans.sort((a, b) => (a.years.at(-1) ?? 0) - (b.years.at(-1) ?? 0));
}

/** Whether years are those of the plan but for a mistake: none at all, or all but one of three or more. */
function isSlip(years: readonly number[], usual: readonly number[]): boolean {
  const shared = years.filter((year) => usual.includes(year)).length;
  return years.length === 0 || (usual.length > 2 && shared >= usual.length - 1);
}

/** Whether a plan has the item of that 個票, too: then this one is of another plan. */
function stands(kohyoList: readonly Kohyo[], index: number, { kohyo }: Plan): boolean {
  const own = kohyoList.find((one) => one.index === index);
  return own !== undefined && kohyoList.some((one) => kohyo.has(one.index) && itemOf(one) === itemOf(own));
}

/** The same for the same item in another book. */
function itemOf(kohyo: Kohyo): string {
  return `${foldLabel(textOf(kohyo, 'name'))}\n${departmentKey(textOf(kohyo, 'lead'))}`;
}

/** Totals of some of their cells; without those of which nothing is left. */
function only(totals: readonly Total[], counts: (cell: CountedCell) => boolean): Total[] {
  return totals.flatMap((total): Total[] => {
    const contributions = total.contributions.filter(counts);
    const leftOut = total.leftOut.filter(counts);
    return contributions.length + leftOut.length === 0 ? [] : [addedUp({ ...total, contributions, leftOut })];
  });
}
