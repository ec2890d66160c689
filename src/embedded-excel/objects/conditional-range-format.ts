import type { ModelConditionalFormat, ModelFont, ModelFormat } from '../../xlsx/model';
import { text } from '../protocol/arguments';
import { hostObject } from '../protocol/host-object';
import type { Json } from '../protocol/json';
import { type ObjectType, object, type ValueMember, value } from '../protocol/member';
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
    color: trait(
      (font) => font.color ?? null,
      (given) => ({ color: readColor(text(given)) }),
    ),
  },
};
