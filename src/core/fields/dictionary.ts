import type { FieldData, FieldKind, FieldPhase, FieldSource, Measure, Requirement } from './field';
import { ITEM_FIELDS } from './item-fields';
import { LIST_FIELDS } from './list-fields';
import { PLAN_FIELDS } from './plan-fields';
import { RESULT_FIELDS } from './result-fields';

const DATA = { ...ITEM_FIELDS, ...PLAN_FIELDS, ...RESULT_FIELDS, ...LIST_FIELDS } as const;

/** The fields that Kohyo knows, by name: a key without row, period and remark. */
export type KnownFieldId = keyof typeof DATA;

/** A field that a form of the office's own has: its label is its name. A part of such a list: `own.工程.件数`. */
export type OwnFieldId = `own.${string}`;

/** Any field's name. One that is neither known nor an `own.` one stands in a form written by hand. */
export type FieldId = KnownFieldId | OwnFieldId | (string & {});

/** The rows that are added up: a measure as it was aimed at, and as it came out. */
export type MeasuredId = Extract<KnownFieldId, `${Measure}.${'target' | 'actual'}`>;

/** The name of a measure's row. */
export function measuredId(measure: Measure, phase: 'target' | 'actual'): MeasuredId {
  return `${measure}.${phase}`;
}

/** The lists of the dictionary. */
export type ListId = Extract<(typeof DATA)[KnownFieldId], { readonly list: string }>['list'];

/** What is known of a field, everything said. */
export interface Field {
  readonly id: FieldId;
  readonly known: boolean;
  readonly kind: FieldKind;
  /** null for what is no amount. */
  readonly quantity: NonNullable<FieldData['quantity']> | null;
  readonly measure: Measure | null;
  readonly phase: FieldPhase | null;
  readonly perYear: boolean;
  readonly list: string | null;
  readonly undated: boolean;
  readonly required: Requirement;
  readonly sources: readonly FieldSource[];
  readonly words: readonly string[];
  readonly needs: readonly string[];
  readonly not: readonly string[];
}

function fieldFrom(id: FieldId, known: boolean, data: FieldData): Field {
  const { kind, required, sources, words } = data;
  return {
    id,
    known,
    kind,
    quantity: data.quantity ?? null,
    measure: data.measure ?? null,
    phase: data.phase ?? null,
    perYear: data.per === 'year',
    list: data.list ?? null,
    undated: data.undated ?? false,
    required,
    sources,
    words,
    needs: data.needs ?? [],
    not: data.not ?? [],
  };
}

/** Every known field, in the order of a form: the item, its plan, its results; parts of lists last. */
export const FIELDS: ReadonlyMap<FieldId, Field> = new Map(
  Object.entries<FieldData>(DATA).map(([id, data]) => [id, fieldFrom(id, true, data)]),
);

/** True for a name of the dictionary. */
export function isKnown(id: FieldId): id is KnownFieldId {
  return FIELDS.has(id);
}

/** What the dictionary says of a field; of one that it does not have only that it is a text. */
export function entryOf(id: FieldId): Field {
  return FIELDS.get(id) ?? fieldFrom(id, false, { kind: 'text', required: 'never', sources: [], words: [] });
}
