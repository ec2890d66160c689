import type { FieldKey } from '../../fields/key';
import type { FieldValue, Kohyo } from '../../form/kohyo';

/** Fewer others say nothing of what is usual. */
const FEW = 4;
const NEARLY_ALL = 0.8;
/** A field that one in ten leaves blank may be left blank. */
const ALWAYS = 0.9;

/** The same field on the other 個票 of the form. */
export class Peers {
  private readonly filled = new Map<string, number>();
  private readonly byField = new Map<string, { readonly index: number; readonly value: FieldValue }[]>();

  constructor(all: readonly Kohyo[]) {
    for (const kohyo of all) {
      for (const value of kohyo.fields.values()) {
        const key = fieldOf(kohyo, value.key);
        if (value.kind !== 'blank') this.filled.set(key, (this.filled.get(key) ?? 0) + 1);
        const list = this.byField.get(key);
        if (list) list.push({ index: kohyo.index, value });
        else this.byField.set(key, [{ index: kohyo.index, value }]);
      }
    }
  }

  of(kohyo: Kohyo, key: FieldKey): readonly FieldValue[] {
    const all = this.byField.get(fieldOf(kohyo, key)) ?? [];
    return all.filter(({ index }) => index !== kohyo.index).map(({ value }) => value);
  }

  /** Nearly all others (four at least) have something there. */
  isUsuallyFilled(kohyo: Kohyo, key: FieldKey): boolean {
    const field = fieldOf(kohyo, key);
    const others = (this.byField.get(field)?.length ?? 0) - 1;
    const own = (kohyo.fields.get(key)?.kind ?? 'blank') === 'blank' ? 0 : 1;
    return others >= FEW && (this.filled.get(field) ?? 0) - own >= others * ALWAYS;
  }
}

const fieldOf = (kohyo: Kohyo, key: FieldKey): string => `${kohyo.form}\n${key}`;

/** True of nearly all, and these are not too few to say so. */
export function nearlyAll<T>(all: readonly T[], is: (one: T) => boolean): boolean {
  return all.length >= FEW && all.filter(is).length >= all.length * NEARLY_ALL;
}

/** What nearly all have in common; null where they differ, or are too few. */
export function commonest<T>(all: readonly T[]): T | null {
  for (const one of new Set(all)) if (nearlyAll(all, (other) => other === one)) return one;
  return null;
}
