import { refusedOptions } from '../core/rules/option';
import { ALL_RULES } from '../core/rules/rules.generated';
import type { State } from '../core/state/state';
import { fill } from '../locales/fill';
import type { Words } from '../locales/words';

/** Thresholds kept in a workbook that their rules do not take, a line each: the default is used in their place. */
export function tellRefusedOptions(state: State, words: Words): readonly string[] {
  return refusedOptions(ALL_RULES, state).map(({ code, name, value, option }) =>
    fill(words.cli.optionRefused, {
      code,
      option: words.rules[code]?.options?.[name]?.label ?? name,
      value: String(value),
      least: String(option.schema.minValue),
      most: String(option.schema.maxValue),
      usual: String(option.default),
    }),
  );
}
