import type { DirectionResult } from '../direction/direction';
import type { Form } from '../form/form';
import type { Kohyo, UnreadSheet } from '../form/kohyo';
import type { Grid } from '../grid/grid';
import type { Lead } from '../organisation/leads';
import type { MatchedIndex } from '../organisation/matched-indexes';
import type { Organisation } from '../organisation/organisation';
import type { CityTables } from '../organisation/tables';
import type { State } from '../state/state';

/** What was read, and what follows from all of it together. Plain data: it travels between threads. */
export interface Recognised {
  readonly grids: readonly Grid[];
  readonly kohyoList: readonly Kohyo[];
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
