import type { Finding } from '../rules/finding';
import type { Recognised } from '../rules/recognised';
import { ALL_RULES } from '../rules/rules.generated';
import { inSheetOrder, type RunResult, runRules } from '../rules/run';
import type { State } from '../state/state';
import { joinWorkbooks, type Member } from './join';
import { nameInSet, placeInSet, renameSheets } from './sheet-names';

/** Rules that compare what stands in different places: of one plan, in whichever workbooks it is kept. */
const ACROSS = ALL_RULES.filter(({ group }) => group === 'crosscheck');
const OWN = ALL_RULES.filter(({ group }) => group !== 'crosscheck');

/** What the checks of one 個票 go by. */
type Settings = Pick<State, 'planYears' | 'currentYear' | 'convention' | 'options'>;

export interface RunTogether {
  /** The workbooks as one. */
  readonly joined: Recognised;
  /** Of all of them, by their names in the set. */
  readonly found: RunResult;
}

/**
 * The workbooks of one plan checked as if they were one: what is usual, or due, is seen from all 個票, as it will be when they stand in one
 * workbook. Each follows what was decided in its own workbook.
 */
export function runTogether(members: readonly Member[]): RunTogether {
  const joined = joinWorkbooks(members);
  const stateOf = statesOf(members);
  const groups = bySettings(members);
  const [only] = groups.length === 1 ? groups : [];
  if (only) return { joined, found: runRules(withSettings(joined, only.settings), ALL_RULES, stateOf) };
  const runs = [
    runRules(joined, ACROSS, stateOf),
    ...groups.map(({ settings, labels }) => {
      const run = runRules(withSettings(joined, settings), OWN, stateOf);
      const here = ({ cell }: Finding) => labels.has(placeInSet(cell.sheet).workbook);
      return { findings: run.findings.filter(here), ignored: run.ignored.filter(here) };
    }),
  ];
  const all = (of: keyof RunResult) =>
    inSheetOrder(
      runs.flatMap((run) => run[of]),
      joined.grids,
    );
  return { joined, found: { findings: all('findings'), ignored: all('ignored') } };
}

function bySettings(members: readonly Member[]): { settings: Settings; labels: Set<string> }[] {
  const groups = new Map<string, { settings: Settings; labels: Set<string> }>();
  for (const { label, examination } of members) {
    const { planYears, currentYear, convention, options } = examination.state;
    const settings = { planYears, currentYear, convention, options };
    const key = JSON.stringify(settings);
    const group = groups.get(key) ?? { settings, labels: new Set<string>() };
    groups.set(key, group);
    group.labels.add(label);
  }
  return [...groups.values()];
}

function withSettings(joined: Recognised, settings: Settings): Recognised {
  return { ...joined, state: { ...joined.state, ...settings } };
}

/** What was decided in the workbook in which a sheet of the set stands. */
function statesOf(members: readonly Member[]): (sheet: string) => State {
  const states = new Map(
    members.map(({ label, examination }) => [
      label,
      renameSheets(examination.state, (sheet) => nameInSet(label, sheet)),
    ]),
  );
  return (sheet) => {
    const state = states.get(placeInSet(sheet).workbook);
    if (!state) throw new Error(`no workbook of the set has ${sheet}`);
    return state;
  };
}
