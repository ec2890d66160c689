import type { DirectionResult } from '../direction/direction';
import type { Form } from '../form/form';
import type { Kohyo, UnreadSheet } from '../form/kohyo';
import type { CellRef, Grid } from '../grid/grid';
import type { Params } from '../message/params';
import type { Lead } from '../organisation/leads';
import type { MatchedIndex } from '../organisation/matched-indexes';
import type { Organisation } from '../organisation/organisation';
import type { CityTables } from '../organisation/tables';
import type { State } from '../state/state';
import type { FindingGroup, Fix, Reason, Severity } from './finding';
import type { OptionValues, RuleOptions } from './option';

/** Everything a rule may look at. Rules ask for field keys, never for a form by name. */
export interface CheckContext {
  readonly grids: readonly Grid[];
  readonly kohyo: readonly Kohyo[];
  readonly unread: readonly UnreadSheet[];
  readonly forms: ReadonlyMap<string, Form>;
  readonly tables: CityTables;
  /** Each index of the city with its lines matched to the 個票. */
  readonly indexes: readonly MatchedIndex[];
  /** The city's list of its sections; `null` where it has none. */
  readonly organisation: Organisation | null;
  /** Per 個票 index: the section under which it counts. */
  readonly leads: ReadonlyMap<number, Lead>;
  /** Per 個票 index. */
  readonly directions: ReadonlyMap<number, { readonly hours: DirectionResult; readonly effect: DirectionResult }>;
  readonly state: State;
}

/** What a rule found; code, group and severity are added by the runner. */
export interface RuleHit {
  readonly cell: CellRef;
  /** Index of the 個票, or null. */
  readonly kohyo: number | null;
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
