import type { Dimension } from '../../core/rollup/rollup';
import { oneOf, parse, READING } from '../options';
import { FORMATS, type Format } from './formats';
import type { HelpArguments } from './help';
import { type ReadingArguments, reading } from './reading';

const DIMENSIONS = ['department', 'section', 'pillar', 'category', 'year', 'plan'] as const satisfies By[];

/** `plan`: the cumulative effect over the years of each plan, and over plans. */
export type By = Dimension | 'plan';

export interface RollupArguments extends ReadingArguments {
  readonly command: 'rollup';
  readonly by: By;
  readonly format: Format;
}

/** Throws UsageError. */
export function readRollup(rest: string[]): RollupArguments | HelpArguments {
  const { values, positionals } = parse(rest, { ...READING, by: { type: 'string' }, format: { type: 'string' } });
  if (values.help) return { command: 'help', about: 'rollup' };
  return {
    command: 'rollup',
    ...reading(values, positionals),
    by: oneOf('--by', values.by ?? 'year', DIMENSIONS),
    format: oneOf('--format', values.format ?? 'text', FORMATS),
  };
}
