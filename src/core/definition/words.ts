import type { definition } from '../../locales/ja/definition';
import {
  FIELD_KINDS,
  FIELD_UNITS,
  type FieldKind,
  type FieldUnit,
  REQUIREMENTS,
  type Requirement,
} from '../fields/field';
import { fieldName } from '../fields/name';
import { WRITTEN } from '../form/amount-unit';
import { LEARNABLE } from '../learn/propose-key';

/** The words of the definition sheet; src/locales gives them. */
export interface DefinitionWords {
  readonly definition: Readonly<Record<keyof typeof definition, string>>;
  readonly fields: Readonly<Record<string, string>>;
}

/** A choice that a person reads and writes: what it stands for, and its word. */
export interface Choice<T> {
  readonly value: T;
  readonly word: string;
}

export function kinds({ definition }: DefinitionWords): Choice<FieldKind>[] {
  const words: Record<FieldKind, string> = {
    text: definition.kindText,
    amount: definition.kindAmount,
    number: definition.kindNumber,
    rating: definition.kindRating,
    department: definition.kindDepartment,
    choice: definition.kindChoice,
    list: definition.kindList,
    year: definition.kindYear,
  };
  return FIELD_KINDS.map((value) => ({ value, word: words[value] }));
}

/** Units as forms write them, in whatever language the rest is. */
const UNIT_NAMES: Readonly<Record<FieldUnit, string>> = { ...WRITTEN, count: '件' };

export function unitChoices({ definition }: DefinitionWords): Choice<FieldUnit | null>[] {
  return [
    { value: null, word: definition.unitNone },
    ...FIELD_UNITS.map((value) => ({ value, word: UNIT_NAMES[value] })),
  ];
}

export function requirements({ definition }: DefinitionWords): Choice<Requirement>[] {
  const words: Record<Requirement, string> = {
    always: definition.requiredAlways,
    planning: definition.requiredPlanning,
    due: definition.requiredDue,
    never: definition.requiredNever,
  };
  return REQUIREMENTS.map((value) => ({ value, word: words[value] }));
}

export function usedChoices({ definition }: DefinitionWords): Choice<boolean>[] {
  return [
    { value: true, word: definition.yes },
    { value: false, word: definition.no },
  ];
}

/** Every meaning that a field may be given, by the word for it. */
export function meanings({ fields }: DefinitionWords): Choice<string>[] {
  const seen = new Set<string>();
  return LEARNABLE.flatMap(({ key }) => {
    const word = fieldName(key, fields);
    if (seen.has(word)) return [];
    seen.add(word);
    return [{ value: key, word }];
  });
}

export function wordFor<T>(choices: readonly Choice<T>[], value: T): string {
  return choices.find((choice) => choice.value === value)?.word ?? '';
}
