import { crosscheck } from './crosscheck';
import { direction } from './direction';
import type { Fault } from './fault';
import { number } from './number';
import { progress } from './progress';
import { required } from './required';
import { structure } from './structure';
import { vocabulary } from './vocabulary';

export type { Expected, Fault } from './fault';

/** Every fault of the sample, in the order in which they are made. */
export const FAULTS: readonly Fault[] = [
  ...structure,
  ...required,
  ...number,
  ...direction,
  ...vocabulary,
  ...crosscheck,
  ...progress,
];
