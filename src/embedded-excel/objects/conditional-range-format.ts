import type { ModelConditionalFormat, ModelFont, ModelFormat } from '../../xlsx/model';
import { flag, oneOf, text } from '../protocol/arguments';
import { hostObject } from '../protocol/host-object';
import type { Json } from '../protocol/json';
import { action, type ObjectType, object, type ValueMember, value } from '../protocol/member';
import { changeRule } from './conditional-format';
import { readColor } from './read-color';
import type { OnSheet } from './targets';

type Target = OnSheet<ModelConditionalFormat>;

/** How cells look where the rule applies. What it leaves open is null. */
function change(target: Target, make: (format: ModelFormat) => ModelFormat): void {
  changeRule(target, (thing) => {
    thing.format = make(thing.format ?? {});
  });
}

export const conditionalRangeFormat: ObjectType<Target> = {
  members: {
    fill: object('1.6', (target) => hostObject('ConditionalRangeFill', target)),
    font: object('1.6', (target) => hostObject('ConditionalRangeFont', target)),
    numberFormat: value(
      '1.6',
      ({ thing }) => thing.format?.numberFormat ?? null,
      (target, given) => {
        const numberFormat = text(given);
        change(target, (format) => ({ ...format, numberFormat }));
      },
    ),
  },
};

export const conditionalRangeFill: ObjectType<Target> = {
  members: {
    color: value(
      '1.6',
      ({ thing }) => thing.format?.fill?.color ?? null,
      (target, given) => {
        const color = readColor(text(given));
        change(target, (format) => ({ ...format, fill: { pattern: 'solid', color } }));
      },
    ),
    clear: action('1.6', (target) => change(target, ({ fill: _, ...rest }) => rest)),
  },
};

function trait(get: (font: ModelFont) => Json, make: (given: Json) => ModelFont): ValueMember<Target> {
  return value(
    '1.6',
    ({ thing }) => get(thing.format?.font ?? {}),
    (target, given) => {
      const made = make(given);
      change(target, (format) => ({ ...format, font: { ...format.font, ...made } }));
    },
  );
}

export const conditionalRangeFont: ObjectType<Target> = {
  members: {
    bold: trait(
      (font) => font.bold ?? null,
      (given) => ({ bold: flag(given) }),
    ),
    italic: trait(
      (font) => font.italic ?? null,
      (given) => ({ italic: flag(given) }),
    ),
    strikethrough: trait(
      (font) => font.strike ?? null,
      (given) => ({ strike: flag(given) }),
    ),
    color: trait(
      (font) => font.color ?? null,
      (given) => ({ color: readColor(text(given)) }),
    ),
    underline: value(
      '1.6',
      ({ thing }) => {
        const line = thing.format?.font?.underline;
        return line === 'single' ? 'Single' : line === 'double' ? 'Double' : 'None';
      },
      (target, given) => {
        const word = oneOf(given, ['None', 'Single', 'Double']);
        change(target, (format) => {
          const { underline: _, ...rest } = format.font ?? {};
          return {
            ...format,
            font: word === 'None' ? rest : { ...rest, underline: word === 'Single' ? 'single' : 'double' },
          };
        });
      },
    ),
    clear: action('1.6', (target) => change(target, ({ font: _, ...rest }) => rest)),
  },
};
