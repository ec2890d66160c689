import { z } from 'zod';
import type { Kohyo } from '../../../form/kohyo';
import { type CellRef, type Grid, textAt } from '../../../grid/grid';
import { yearsIn } from '../../../notation/year';
import type { OptionValues, RuleOptions } from '../../option';
import type { Rule } from '../../rule';
import { THE_FORM } from '../../sources';

const options = {
  /** Two sheets that agree may both be of last year. */
  sheets: { schema: z.number().int().min(2).max(99), default: 3, unit: 'sheets' },
  /** Two thirds: where fewer agree, two kinds of years stand side by side and neither is the usual one. */
  share: { schema: z.number().int().min(51).max(100), default: 66, unit: 'percent' },
} as const satisfies RuleOptions;

/** The heading that gives a value its year: above it, or its own label. */
function headingOf(kohyo: Kohyo, year: number, grid: Grid | undefined): CellRef | null {
  const value = [...kohyo.fields.values()].find((one) => one.year === year && one.cell.sheet === kohyo.sheet);
  if (!value || !grid) return null;
  for (let row = value.cell.row; row >= kohyo.range.top; row -= 1) {
    if (yearsIn(textAt(grid, row, value.cell.column)).includes(year)) {
      return { sheet: kohyo.sheet, row, column: value.cell.column };
    }
  }
  return value.label ?? value.cell;
}

/** The years that most 個票 of the same form have, or `null` when there is no such usual. */
function usualYears(
  all: readonly Kohyo[],
  form: string,
  { sheets, share }: OptionValues<typeof options>,
): readonly number[] | null {
  const counts = new Map<string, { years: readonly number[]; count: number }>();
  const same = all.filter((one) => one.form === form);
  for (const { years } of same) {
    const key = years.join();
    counts.set(key, { years, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const [most] = [...counts.values()].sort((a, b) => b.count - a.count);
  return most && most.count >= sheets && most.count * 100 >= same.length * share ? most.years : null;
}

/** Year columns that are not those of the plan: as the office set them, as the form says, or as all the others have them. */
export const rule: Rule<typeof options> = {
  code: 'K106',
  group: 'structure',
  severity: 'error',
  source: THE_FORM,
  options,
  *check({ cells, kohyoList, state }, settings) {
    const usual = new Map(
      [...new Set(kohyoList.map((one) => one.form))].map((form) => [form, usualYears(kohyoList, form, settings)]),
    );
    for (const one of kohyoList) {
      const grid = cells.grid(one.sheet);
      const outside = new Map<number, CellRef>();
      for (const notice of one.notices) {
        if (notice.kind === 'year-outside-plan' && !outside.has(notice.year)) outside.set(notice.year, notice.cell);
      }
      const plan = state.planYears;
      const expected = plan.length > 0 ? plan : (usual.get(one.form) ?? one.years);
      for (const year of one.years) {
        if (expected.includes(year) || outside.has(year)) continue;
        const cell = headingOf(one, year, grid);
        if (cell) outside.set(year, cell);
      }
      for (const [year, cell] of outside) {
        yield {
          cell,
          kohyoIndex: one.index,
          ...(plan.length === 0 && usual.get(one.form) ? { variant: 'others', severity: 'warning' as const } : {}),
          params: { year },
        };
      }
    }
  },
};
