import { quoteSheet } from '../../grid/address';
import type { PlannedCell, SheetPlan } from '../layout/sheet-plan';

/** A formula or link that speaks of sheets and tables by their planned names, with those that they bear (`renamed`: planned → borne). */
export function withNewNames(text: string, renamed: ReadonlyMap<string, string>): string {
  let changed = text;
  for (const [before, after] of renamed) {
    if (before === after) continue;
    changed = changed
      .replaceAll(`${quoteSheet(before)}!`, `${quoteSheet(after)}!`)
      .replaceAll(`${before}[`, `${after}[`);
  }
  return changed;
}

/** The plan whose formulas and links go by the names that its sheets and tables bear. */
export function planUnderNames(plan: SheetPlan, renamed: ReadonlyMap<string, string>): SheetPlan {
  if ([...renamed].every(([before, after]) => before === after)) return plan;
  const cells = plan.cells.map((cell): PlannedCell => {
    const { value, link } = cell;
    return {
      ...cell,
      ...(value?.kind === 'formula' ? { value: { ...value, formula: withNewNames(value.formula, renamed) } } : {}),
      ...(link === undefined ? {} : { link: withNewNames(link, renamed) }),
    };
  });
  return { ...plan, cells };
}
