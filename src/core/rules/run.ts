import { addressOf } from '../grid/address';
import type { Grid } from '../grid/grid';
import { excerpt } from '../message/excerpt';
import type { Params } from '../message/params';
import type { State } from '../state/state';
import { checkContext } from './check-context';
import type { CellFacts } from './facts/cell-facts';
import type { Finding } from './finding';
import { rowDefining } from './form-field';
import { isIgnored } from './ignore';
import { optionValues } from './option';
import type { Recognised } from './recognised';
import type { CheckContext, Rule, RuleHit } from './rule';
import { RuleError } from './rule-error';
import { ALL_RULES } from './rules.generated';
import { uncalculatedCells } from './uncalculated';

export interface RunResult {
  /** By sheet position, row, column, code. */
  readonly findings: readonly Finding[];
  /** Set aside by the office (state.ignored), in the same order. */
  readonly ignored: readonly Finding[];
}

/** Material that every message may use: {sheet} {cell} {label} {text}, {year} where the field has one; a hit's own params win. */
function paramsOf(hit: RuleHit, facts: CellFacts): Params {
  const field = hit.kohyoIndex === null ? undefined : facts.field(hit.kohyoIndex, hit.cell);
  return {
    sheet: hit.cell.sheet,
    cell: addressOf(hit.cell),
    label: (field?.labelText ?? '').replace(/\s+/g, ''),
    text: excerpt(facts.text(hit.cell)),
    ...(field?.year != null ? { year: field.year } : {}),
    ...hit.params,
  };
}

function findingOf(rule: Rule, hit: RuleHit, facts: CellFacts, state: State): Finding {
  const set = state.rules[rule.code];
  return {
    code: rule.code,
    group: rule.group,
    severity: set !== undefined && set !== 'off' ? set : (hit.severity ?? rule.severity),
    cell: hit.cell,
    kohyoIndex: hit.kohyoIndex,
    variant: hit.variant ?? '',
    params: paramsOf(hit, facts),
    related: hit.related ?? [],
    // A formula stays what it is: the words say how to put it right by hand.
    fixes: (hit.fixes ?? []).filter(({ edits }) => edits.every(({ cell }) => !facts.isFormula(cell))),
    ...(hit.reasons ? { reasons: hit.reasons } : {}),
  };
}

/** The one rule that speaks of formulas without a result: to the others they would look blank. */
const NOT_CALCULATED = 'K112';

function hitsOf(rule: Rule, context: CheckContext): readonly RuleHit[] {
  try {
    return [...rule.check(context, optionValues(rule, context.state))];
  } catch (cause) {
    throw new RuleError(rule.code, cause);
  }
}

/** The form itself says that this is not told of the field. */
function isQuiet({ code }: Rule, { kohyoIndex, cell }: RuleHit, context: CheckContext): boolean {
  const one = kohyoIndex === null ? undefined : context.cells.kohyo(kohyoIndex);
  const form = one && context.forms.get(one.form);
  if (!form?.fields.some(({ quiet }) => quiet?.includes(code))) return false;
  const value = kohyoIndex === null ? undefined : context.cells.field(kohyoIndex, cell);
  return value !== undefined && (rowDefining(form, value)?.quiet?.includes(code) ?? false);
}

/** By sheet position, row, column, code. */
export function inSheetOrder(findings: readonly Finding[], grids: readonly Grid[]): readonly Finding[] {
  const positions = new Map(grids.map(({ sheet, position }) => [sheet, position]));
  const position = ({ cell }: Finding) => positions.get(cell.sheet) ?? Number.MAX_SAFE_INTEGER;
  return [...findings].sort(
    (a, b) =>
      position(a) - position(b) ||
      a.cell.row - b.cell.row ||
      a.cell.column - b.cell.column ||
      (a.code < b.code ? -1 : a.code > b.code ? 1 : 0),
  );
}

/** `stateOf`: what the office decided in the workbook that this sheet stands in. Applies the rules that are switched on. Throws RuleError when a rule fails. */
export function runRules(
  recognised: Recognised,
  rules: readonly Rule[] = ALL_RULES,
  stateOf: (sheet: string) => State = () => recognised.state,
): RunResult {
  const context = checkContext(recognised);
  const facts = context.cells;
  const isUncalculated = uncalculatedCells(context.grids);
  const all: Finding[] = [];
  for (const rule of rules) {
    const wanted = (sheet: string) => stateOf(sheet).rules[rule.code] !== 'off';
    if (!context.grids.some(({ sheet }) => wanted(sheet))) continue;
    for (const hit of hitsOf(rule, context)) {
      const { sheet } = hit.cell;
      if (isUncalculated(hit.cell) && rule.code !== NOT_CALCULATED) continue;
      if (isQuiet(rule, hit, context)) continue;
      if (wanted(sheet)) all.push(findingOf(rule, hit, facts, stateOf(sheet)));
    }
  }
  const findings: Finding[] = [];
  const ignored: Finding[] = [];
  for (const finding of inSheetOrder(all, context.grids)) {
    const aside = isIgnored(finding, facts.text(finding.cell), stateOf(finding.cell.sheet).ignored);
    (aside ? ignored : findings).push(finding);
  }
  return { findings, ignored };
}
