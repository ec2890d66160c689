import { addressOf } from '../core/grid/address';
import type { ColourRefusal, Mark } from '../core/port';
import { HIGHLIGHTS } from '../core/report/layout/look';
import { markedCode, markFormula } from '../core/report/layout/mark-formula';
import type { Severity } from '../core/rules/finding';
import type { ModelConditionalFormat, ModelWorkbook } from './model';

const WORST_FIRST = ['error', 'warning', 'info'] as const satisfies readonly Severity[];

/**
 * Lays our conditional formats over the cells, one rule per sheet, severity and code; the user's own rules stay below them.
 * A protected sheet takes none, and is named.
 */
export function addHighlights(model: ModelWorkbook, marks: readonly Mark[]): readonly ColourRefusal[] {
  const refusals: ColourRefusal[] = [];
  for (const sheet of model.sheets) {
    const here = marks.filter((mark) => mark.cell.sheet === sheet.name);
    if (here.length === 0) continue;
    if (sheet.protection) {
      refusals.push({ sheet: sheet.name, reason: 'protected' });
      continue;
    }
    sheet.conditionalFormats.unshift(...rulesFor(here));
  }
  return refusals;
}

/** Takes away our rules, told by their formula, and nothing else. */
export function removeHighlights(model: ModelWorkbook): void {
  for (const sheet of model.sheets) {
    sheet.conditionalFormats = sheet.conditionalFormats.filter((rule) => !rule.formulas.some(isOurs));
  }
}

function isOurs(formula: string): boolean {
  return markedCode(formula) !== null;
}

function rulesFor(marks: readonly Mark[]): ModelConditionalFormat[] {
  return WORST_FIRST.flatMap((severity) => {
    const cells = new Map<string, Set<string>>();
    for (const mark of marks) {
      if (mark.severity !== severity) continue;
      const addresses = cells.get(mark.code) ?? new Set();
      cells.set(mark.code, addresses.add(addressOf(mark.cell)));
    }
    const { fill, color } = HIGHLIGHTS[severity];
    return [...cells].map(
      ([code, addresses]): ModelConditionalFormat => ({
        range: [...addresses].join(' '),
        type: 'expression',
        formulas: [markFormula(code)],
        format: { fill: { pattern: 'solid', color: fill, background: fill }, font: { color } },
      }),
    );
  });
}
