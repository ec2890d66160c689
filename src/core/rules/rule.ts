import type { CellRef } from '../grid/grid';
import type { Params } from '../message/params';
import type { AcrossFacts } from './facts/across-facts';
import type { CellFacts } from './facts/cell-facts';
import type { OwnFacts } from './facts/own-facts';
import type { FindingGroup, Fix, Reason, Severity } from './finding';
import type { OptionValues, RuleOptions } from './option';
import type { Recognised } from './recognised';

/** Everything a rule may look at. Rules ask for field keys, never for a form by name. */
export interface CheckContext extends Recognised {
  readonly cells: CellFacts;
  /** What follows from one 個票 alone. */
  readonly own: OwnFacts;
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

export interface Rule<Options extends RuleOptions = RuleOptions> {
  /** K1xx structure, K2xx required, K3xx number, K4xx direction, K5xx vocabulary, K6xx crosscheck, K7xx progress. Never reused. */
  readonly code: string;
  readonly group: FindingGroup;
  readonly severity: Severity;
  readonly source: RuleSource;
  /** Thresholds that an office may set otherwise, by name. Left out: there are none. */
  readonly options?: Options;
  /** Pure; yields in the order of the sheets. */
  check(context: CheckContext, options: OptionValues<Options>): Iterable<RuleHit>;
}
