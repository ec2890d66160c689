import { type Kohyo, textOf } from '../form/kohyo';
import { foldLabel } from '../notation/fold';
import type { Decision, State } from '../state/state';
import type { Measure } from './direction';
import { fingerprintOf } from './fingerprint';
import { subjectOf } from './subject';

const numberOf = (kohyo: Kohyo) => foldLabel(textOf(kohyo, 'number'));
const nameOf = (kohyo: Kohyo) => foldLabel(textOf(kohyo, 'name'));

/** The office's answer for one 個票. `at` is ISO 8601: the core has no clock. */
export function decisionFor(
  kohyo: Kohyo,
  measure: Measure,
  means: Decision['means'],
  by: string,
  at: string,
): Decision {
  return {
    sheet: kohyo.sheet,
    number: textOf(kohyo, 'number'),
    name: textOf(kohyo, 'name'),
    measure,
    means,
    fingerprint: fingerprintOf(kohyo, measure),
    by,
    at,
  };
}

/**
 * The 個票 that a decision is about: the same number and name on the same sheet, else the only one with that number and name
 * (its sheet was renamed or moved), else the only one on that sheet with the number (its name was corrected). `undefined` when it is gone.
 */
export function kohyoOf(decision: Decision, kohyoList: readonly Kohyo[]): Kohyo | undefined {
  const number = foldLabel(decision.number);
  const name = foldLabel(decision.name);
  const named = kohyoList.filter((one) => numberOf(one) === number && nameOf(one) === name);
  const here = named.filter((one) => one.sheet === decision.sheet);
  if (here.length > 0)
    return here.find((one) => fingerprintOf(one, decision.measure) === decision.fingerprint) ?? here[0];
  if (named.length === 1) return named[0];
  if (named.length > 1 || number === '') return undefined;
  const numbered = kohyoList.filter((one) => one.sheet === decision.sheet && numberOf(one) === number);
  return numbered.length === 1 ? numbered[0] : undefined;
}

/** The latest decision that still stands for each 個票 and measure, keyed `index measure`. */
export function standingDecisions(kohyoList: readonly Kohyo[], state: State): ReadonlyMap<string, Decision> {
  const standing = new Map<string, Decision>();
  for (const decision of state.decisions) {
    const about = kohyoOf(decision, kohyoList);
    if (!about || fingerprintOf(about, decision.measure) !== decision.fingerprint) continue;
    const key = decisionKey(about.index, decision.measure);
    const known = standing.get(key);
    if (!known || known.at <= decision.at) standing.set(key, decision);
  }
  return standing;
}

export function decisionKey(index: number, measure: Measure): string {
  return `${index} ${measure}`;
}

/** A decision that fell away. `kohyo` is null when the 個票 itself is no longer there. */
export interface StaleDecision {
  readonly decision: Decision;
  readonly kohyo: Kohyo | null;
}

/**
 * Decisions whose cells changed since. One that another decision has replaced is no longer asked about,
 * nor one whose △ is gone: there is nothing left to decide.
 */
export function staleDecisions(kohyoList: readonly Kohyo[], state: State): readonly StaleDecision[] {
  const standing = standingDecisions(kohyoList, state);
  return state.decisions.flatMap((decision): StaleDecision[] => {
    const about = kohyoOf(decision, kohyoList);
    if (!about) return [{ decision, kohyo: null }];
    if (standing.has(decisionKey(about.index, decision.measure))) return [];
    if (subjectOf(about, decision.measure).negatives.length === 0) return [];
    return [{ decision, kohyo: about }];
  });
}

/** The state with one more answer; an earlier one about the same 個票 and measure makes room. */
export function withDecision(state: State, decision: Decision, kohyoList: readonly Kohyo[]): State {
  const about = kohyoOf(decision, kohyoList);
  const others = state.decisions.filter(
    (one) => one.measure !== decision.measure || about === undefined || kohyoOf(one, kohyoList) !== about,
  );
  return { ...state, decisions: [...others, decision] };
}
