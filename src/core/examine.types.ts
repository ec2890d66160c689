import type { Rollup } from './rollup/rollup';
import type { Finding } from './rules/finding';
import type { CheckContext } from './rules/rule';

/** All that is known of a workbook after read → recognise → check → roll up. */
export interface Examination extends CheckContext {
  /** In sheet order, then row, column, code. Ignored ones are left out and counted in `ignored`. */
  readonly findings: readonly Finding[];
  readonly ignored: readonly Finding[];
  readonly rollup: Rollup;
}
