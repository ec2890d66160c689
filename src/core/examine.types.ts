import type { Rollup } from './rollup/rollup';
import type { Finding } from './rules/finding';
import type { Recognised } from './rules/recognised';

/** All that is known of a workbook after read → recognise → check → roll up. */
export interface Examination extends Recognised {
  /** In sheet order, then row, column, code. Ignored ones are left out and counted in `ignored`. */
  readonly findings: readonly Finding[];
  readonly ignored: readonly Finding[];
  readonly rollup: Rollup;
}
