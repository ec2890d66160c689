import { rememberingFew } from '../notation/remember';
import type { Form, FormField } from './form';

interface Definitions {
  /** By their keys. */
  readonly own: ReadonlyMap<string, FormField>;
  /** Small tables by the keys of their columns. */
  readonly withColumn: ReadonlyMap<string, FormField>;
}

/** The definitions of a form, to be looked up. */
export const definitionsIn = rememberingFew(({ fields }: Form): Definitions => {
  const own = new Map<string, FormField>();
  const withColumn = new Map<string, FormField>();
  // The first of several definitions holds.
  for (const field of [...fields].reverse()) {
    own.set(field.key, field);
    for (const { key } of field.columns ?? []) withColumn.set(key, field);
  }
  return { own, withColumn };
});
