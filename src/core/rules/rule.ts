import type { Form } from '../form/form';
import type { Kohyo } from '../form/kohyo';
import type { CellRef } from '../grid/grid';
import type { Params } from '../message/params';
import type { State } from '../state/state';
import type { AcrossFacts } from './facts/across-facts';
import type { CellFacts } from './facts/cell-facts';
import type { OwnFacts } from './facts/own-facts';
import type { FindingGroup, Fix, Reason, Severity } from './finding';
import type { OptionValues, RuleOptions } from './option';
import type { Recognised } from './recognised';

/** What a rule may look at that speaks of one 個票 by itself: its own sheet, and the second table that its rows stand on. */
export interface OwnContext {
  readonly cells: CellFacts;
  /** What follows from one 個票 alone. */
  readonly own: OwnFacts;
  readonly forms: ReadonlyMap<string, Form>;
  readonly state: Pick<State, 'currentYear'>;
}

/** Everything a rule may look at. Rules ask for field keys, never for a form by name. */
export interface CheckContext extends Recognised, OwnContext {
  readonly state: State;
  /** What follows from several together. */
  readonly across: AcrossFacts;
}

/** What a rule found; code, group and severity are added by the runner. */
export interface RuleHit {
  readonly cell: CellRef;
  /** Index of the 個票, or null. */
  readonly kohyoIndex: number | null;
  /** Names the message in locales/; '' when the rule has one only. */
  readonly variant?: string;
  readonly params?: Params;
  readonly related?: readonly CellRef[];
  /** Cells that the hit takes for blank; not told where one of them holds a formula that nobody calculated. */
  readonly blank?: readonly CellRef[];
  readonly fixes?: readonly Fix[];
  readonly reasons?: readonly Reason[];
  /** Where this case is more or less grave than the rule's own. */
  readonly severity?: Severity;
}

/** Where a requirement comes from. */
export interface RuleSource {
  readonly document: string;
  /** A clause, a rule number (L2-01), or the place in the document. */
  readonly clause: string;
}

interface RuleHead<Options extends RuleOptions> {
  /** K1xx structure, K2xx required, K3xx number, K4xx direction, K5xx vocabulary, K6xx crosscheck, K7xx progress. Never reused. */
  readonly code: string;
  readonly group: FindingGroup;
  readonly severity: Severity;
  readonly source: RuleSource;
  /** Thresholds that an office may set otherwise, by name. Left out: there are none. */
  readonly options?: Options;
}

/** A rule that speaks of one 個票 by what stands on it: whatever changes elsewhere, it has the same to say, and need not be asked again. */
export interface OwnRule<Options extends RuleOptions = RuleOptions> extends RuleHead<Options> {
  /** Pure. */
  checkOne(kohyo: Kohyo, context: OwnContext, options: OptionValues<Options>): Iterable<RuleHit>;
}

/** A rule that holds 個票 against each other, or against the city's tables. */
export interface AcrossRule<Options extends RuleOptions = RuleOptions> extends RuleHead<Options> {
  /** Pure; yields in the order of the sheets. */
  check(context: CheckContext, options: OptionValues<Options>): Iterable<RuleHit>;
}

export type Rule<Options extends RuleOptions = RuleOptions> = OwnRule<Options> | AcrossRule<Options>;
