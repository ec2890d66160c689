import type { z } from 'zod';
import type { State } from '../state/state';

/** What an option is counted in; locales/…/units names it. */
export type OptionUnit = 'times' | 'thousandYen' | 'percent' | 'characters' | 'fields' | 'rows' | 'sheets' | 'years';

/** A threshold that an office may set otherwise. Label and reason stand in the words of the rule, under the option's name. */
export interface RuleOption {
  /** What can be set: a whole number from `minValue` to `maxValue`. */
  readonly schema: z.ZodNumber;
  readonly default: number;
  readonly unit: OptionUnit;
}

export type RuleOptions = Readonly<Record<string, RuleOption>>;
export type OptionValues<Options extends RuleOptions> = { readonly [Name in keyof Options]: number };

/** Of a rule, what this file needs to know. */
interface HasOptions {
  readonly code: string;
  readonly options?: RuleOptions;
}

/** A kept value that its option does not take: too small, too large, no whole number, no number at all. */
export interface RefusedOption {
  readonly code: string;
  readonly name: string;
  readonly value: unknown;
  readonly option: RuleOption;
}

/** The value kept in the workbook where the option takes it; else its default. */
function settled(option: RuleOption, kept: unknown): number {
  const read = option.schema.safeParse(kept);
  return read.success ? read.data : option.default;
}

/** What a rule works with: as the office has set it, else as the rule has it. */
export function optionValues(rule: HasOptions, state: Pick<State, 'options'>): Readonly<Record<string, number>> {
  const kept = state.options[rule.code] ?? {};
  return Object.fromEntries(
    Object.entries(rule.options ?? {}).map(([name, option]) => [name, settled(option, kept[name])]),
  );
}

/** Values kept in the workbook that no rule can work with. Options that nobody knows (of a newer version) are not counted. */
export function refusedOptions(rules: readonly HasOptions[], state: Pick<State, 'options'>): readonly RefusedOption[] {
  return rules.flatMap(({ code, options = {} }) =>
    Object.entries(options).flatMap(([name, option]) => {
      const value = state.options[code]?.[name];
      return value === undefined || option.schema.safeParse(value).success ? [] : [{ code, name, value, option }];
    }),
  );
}

/** The state with an option set to a value, or back to its default (`null`). */
export function withOption(state: State, code: string, name: string, value: number | null): State {
  const { [code]: own = {}, ...others } = state.options;
  const { [name]: _, ...rest } = own;
  const next = value === null ? rest : { ...rest, [name]: value };
  return { ...state, options: Object.keys(next).length === 0 ? others : { ...others, [code]: next } };
}
