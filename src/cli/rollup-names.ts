import type { Measure } from '../core/direction/direction';
import { formatYear } from '../core/notation/year';
import type { Dimension, Phase } from '../core/rollup/rollup';
import type { Words } from '../locales/words';

/** What a line of a 集計 is called: years as fiscal years, a blank as such. */
export function groupName(name: string, by: Dimension, words: Words): string {
  if (name === '') return words.cli.blankGroup;
  return by === 'year' ? formatYear(Number(name), words.language) : name;
}

export function measureName(measure: Measure, { cli }: Words): string {
  return measure === 'hours' ? cli.hours : cli.effect;
}

export function phaseName(phase: Phase, { cli }: Words): string {
  return phase === 'target' ? cli.target : cli.actual;
}
