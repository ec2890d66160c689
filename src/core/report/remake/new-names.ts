import { absoluteAddress, quoteSheet } from '../../grid/address';
import type { PlannedCell, SheetPlan } from '../layout/sheet-plan';
import { canBeReferredTo, columnReference } from '../layout/table-column';

/** A formula or link that speaks of sheets and tables by their planned names, with those that they bear (`renamed`: planned → borne). */
export function withNewNames(text: string, renamed: ReadonlyMap<string, string>): string {
  const now = new Map<string, string>();
  for (const [before, after] of renamed) {
    if (before === after) continue;
    now.set(`${quoteSheet(before)}!`, `${quoteSheet(after)}!`);
    now.set(`${before}[`, `${after}[`);
  }
  return now.size === 0 ? text : atOnce(text, now);
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

/**
 * How formulas of other plans have to speak of the columns of a plan's tables once it is merged: planned reference → the one that holds.
 * A column goes by the heading that people gave it; one that no reference can name goes by its cells.
 */
export function columnsNow(plan: SheetPlan, merged: SheetPlan): ReadonlyMap<string, string> {
  const now = new Map<string, string>();
  plan.tables.forEach(({ name, columns, range }, at) => {
    columns.forEach((planned, place) => {
      const heading = merged.tables[at]?.columns[place] ?? planned;
      const column = range.left + place;
      const cells = { top: range.top + 1, left: column, bottom: range.bottom, right: column };
      const after = canBeReferredTo(heading)
        ? columnReference(name, heading)
        : `${quoteSheet(plan.name)}!${absoluteAddress(cells)}`;
      const before = columnReference(name, planned);
      if (after !== before) now.set(before, after);
    });
  });
  return now;
}

/** The plan whose formulas speak of columns as `columnsNow` says. All at once: two headings may have been exchanged. */
export function planOverColumns(plan: SheetPlan, now: ReadonlyMap<string, string>): SheetPlan {
  if (now.size === 0) return plan;
  const cells = plan.cells.map((cell): PlannedCell => {
    const { value } = cell;
    if (value?.kind !== 'formula') return cell;
    const formula = atOnce(value.formula, now);
    return formula === value.formula ? cell : { ...cell, value: { ...value, formula } };
  });
  return { ...plan, cells };
}

/** Every reference replaced at once: two names may have been exchanged. */
function atOnce(text: string, now: ReadonlyMap<string, string>): string {
  const references = [...now.keys()];
  let written = '';
  for (let at = 0; at < text.length; ) {
    const found = references.find((reference) => text.startsWith(reference, at));
    written += found === undefined ? text.charAt(at) : now.get(found);
    at += found?.length ?? 1;
  }
  return written;
}
