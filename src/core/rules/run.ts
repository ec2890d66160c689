import type { Form } from '../form/form';
import type { Kohyo } from '../form/kohyo';
import { sheetsOf } from '../form/parts';
import type { Grid } from '../grid/grid';
import { Memory } from '../memory';
import type { State } from '../state/state';
import { checkContext, ownContext } from './check-context';
import type { Finding } from './finding';
import { FindingsOf } from './finding-of';
import { isIgnored } from './ignore';
import { optionValues } from './option';
import type { Recognised } from './recognised';
import type { AcrossRule, CheckContext, OwnRule, Rule, RuleHit } from './rule';
import { RuleError } from './rule-error';
import { ALL_RULES } from './rules.generated';
import { withDoubtOfForms } from './widespread';

export interface RunResult {
  /** By sheet position, row, column, code. */
  readonly findings: readonly Finding[];
  /** Set aside by the office (state.ignored), in the same order. */
  readonly ignored: readonly Finding[];
}

type Settings = State['rules'];

/** What a sheet must have, it must have by itself; whether what is told is right, both sheets of an item show together. */
const BY_SHEET: ReadonlySet<Rule['group']> = new Set(['structure', 'required']);

const isOwn = (rule: Rule): rule is OwnRule => 'checkOne' in rule;
const isAcross = (rule: Rule): rule is AcrossRule => !isOwn(rule);

function hitsOf(rule: Rule, check: () => Iterable<RuleHit>): readonly RuleHit[] {
  try {
    return [...check()];
  } catch (cause) {
    throw new RuleError(rule.code, cause);
  }
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

function ownRulesOf(rules: readonly Rule[]): readonly OwnRule[] {
  return rules.filter(isOwn);
}

/** What the rules say of one 個票 by itself. `grids`: the sheets that its cells stand on. */
function ownFindings(
  kohyo: Kohyo,
  form: Form | undefined,
  rules: readonly OwnRule[],
  settings: Settings,
  options: State['options'],
  currentYear: State['currentYear'],
  memory: Memory,
  ...grids: readonly Grid[]
): readonly Finding[] {
  const context = ownContext(kohyo, form, grids, currentYear, memory);
  const findings = new FindingsOf(context, grids);
  return rules.flatMap((rule) => {
    if (settings[rule.code] === 'off') return [];
    const set = optionValues(rule, { options });
    const subjects = BY_SHEET.has(rule.group) ? sheetsOf(kohyo) : [kohyo];
    const hits = subjects.flatMap((one) => hitsOf(rule, () => rule.checkOne(one, context, set)));
    return hits.flatMap((hit) => findings.of(rule, hit, settings) ?? []);
  });
}

function acrossFindings(
  rules: readonly AcrossRule[],
  context: CheckContext,
  sheetContext: () => CheckContext,
  settingsOf: (sheet: string) => Settings,
): readonly Finding[] {
  const findings = new FindingsOf(context, context.grids);
  const bySheet = sheetContext();
  return rules.flatMap((rule) => {
    if (context.grids.every(({ sheet }) => settingsOf(sheet)[rule.code] === 'off')) return [];
    const hits = hitsOf(rule, () =>
      rule.check(BY_SHEET.has(rule.group) ? bySheet : context, optionValues(rule, context.state)),
    );
    return hits.flatMap((hit) => findings.of(rule, hit, settingsOf(hit.cell.sheet)) ?? []);
  });
}

/**
 * Applies the rules that are switched on. `stateOf`: what the office decided in the workbook that this sheet stands in. `memory`: what is known from
 * the last time; the result is the same without. Throws RuleError when a rule fails.
 */
export function runRules(
  recognised: Recognised,
  rules: readonly Rule[] = ALL_RULES,
  stateOf: (sheet: string) => State = () => recognised.state,
  memory: Memory = new Memory(),
): RunResult {
  const context = checkContext(recognised, memory);
  const { cells, state } = context;
  const settingsOf = (sheet: string) => stateOf(sheet).rules;
  const bySheet = (): CheckContext =>
    recognised.kohyoList.some(({ parts }) => parts)
      ? checkContext({ ...recognised, kohyoList: recognised.kohyoList.flatMap(sheetsOf) }, memory)
      : context;
  const ownRules = memory.recall(ownRulesOf, rules);
  const own = context.kohyoList.flatMap((one) =>
    memory.recall(
      ownFindings,
      one,
      context.forms.get(one.form),
      ownRules,
      settingsOf(one.sheet),
      state.options,
      state.currentYear,
      memory,
      ...cells.sheetsOf(one),
    ),
  );
  const across = acrossFindings(rules.filter(isAcross), context, bySheet, settingsOf);
  const findings: Finding[] = [];
  const ignored: Finding[] = [];
  const isDecided = ({ code, cell }: Finding) => settingsOf(cell.sheet)[code] !== undefined;
  const found = withDoubtOfForms([...own, ...across], context.kohyoList, context.forms, cells, isDecided);
  for (const finding of inSheetOrder(found, context.grids)) {
    const aside = isIgnored(finding, cells.text(finding.cell), stateOf(finding.cell.sheet).ignored);
    (aside ? ignored : findings).push(finding);
  }
  return { findings, ignored };
}
