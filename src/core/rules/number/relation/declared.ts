import { type FieldRef, filledIn, inYear, parseTemplate, templateFor } from '../../../fields/key';
import type { Form } from '../../../form/form';
import type { Kohyo } from '../../../form/kohyo';
import type { Figure } from '../../facts/figures';
import { compute, tolerance } from './relation';
import type { Instance } from './trusted';

type Declared = NonNullable<Form['relations']>[number];

/** What the form's own formulas say of one 個票. A blank part of a sum counts nothing; without any of its numbers nothing is said. */
export function declaredInstances(
  form: Form | undefined,
  kohyo: Kohyo,
  figures: readonly Figure[],
): readonly Instance[] {
  const numbers = new Map(figures.map((figure) => [figure.value.key, figure]));
  return (form?.relations ?? []).flatMap((relation) =>
    figures.flatMap((result) => instanceAt(relation, result, kohyo, numbers) ?? []),
  );
}

function instanceAt(
  declared: Declared,
  result: Figure,
  { fields }: Kohyo,
  numbers: ReadonlyMap<string, Figure>,
): Instance | null {
  const { field } = result.value;
  if (nameOf(field, declared.result) !== declared.result) return null;
  const keys = declared.parts.map((part) => keyAt(part, field));
  const parts = keys.flatMap((key) => numbers.get(key) ?? []);
  const isBlank = (key: string): boolean => fields.get(key)?.kind === 'blank' || fields.get(key)?.kind === 'none';
  const isWhole = keys.every((key) => numbers.has(key) || (declared.operation === 'sum' && isBlank(key)));
  if (parts.length === 0 || !isWhole) return null;
  const values = parts.map(({ number }) => number);
  const expected = compute(declared.operation, values);
  if (!Number.isFinite(expected)) return null;
  const holds = Math.abs(result.number - expected) <= tolerance(declared.operation, result.number, values, false);
  const relation = {
    operation: declared.operation,
    result: result.value.key,
    parts: keys,
    name: declared.result,
    rounded: false,
    isWorded: true,
  };
  return { relation, result, parts, expected, holds, isDeclared: true };
}

/** The field's name in the way in which the form's relation gives it: with its own year and row, or with any. */
function nameOf({ id, key, row, period }: FieldRef, like: string): string {
  const { isPerYear, isPerRow } = parseTemplate(like);
  if (!isPerYear && !isPerRow) return key;
  if (period !== null && (period.part !== null || !isPerYear)) return key;
  return templateFor(id, { year: period !== null, row: row !== null });
}

function keyAt(template: string, { row, period }: FieldRef): string {
  const parsed = parseTemplate(template);
  const at = parsed.isPerRow ? row : parsed.row;
  if (!parsed.isPerYear) return parsed.isPerRow ? filledIn(parsed, at).key : template;
  return period === null ? template : inYear(parsed, { period }, at).key;
}
