import type { FieldKey } from '../../fields/key';
import type { FieldValue, Kohyo } from '../../form/kohyo';

/** Fewer others say nothing of what is usual. */
const FEW = 4;
const NEARLY_ALL = 0.8;
/** A field that one in ten leaves blank may be left blank. */
const ALWAYS = 0.9;

/** What a value is sorted by; null for one that is of no kind. */
export type Kind = string | number | null;

export type KindOf = (value: FieldValue) => Kind | undefined;

type Counts = ReadonlyMap<Kind, number>;

/** The same field on the other 個票 of the form. */
export class Peers {
  private readonly filled = new Map<string, number>();
  private readonly byField = new Map<string, FieldValue[]>();
  private readonly counts = new Map<KindOf, Map<string, Counts>>();

  constructor(all: readonly Kohyo[]) {
    for (const kohyo of all) {
      for (const value of kohyo.fields.values()) {
        const key = fieldOf(kohyo, value.key);
        if (value.kind !== 'blank') this.filled.set(key, (this.filled.get(key) ?? 0) + 1);
        const list = this.byField.get(key);
        if (list) list.push(value);
        else this.byField.set(key, [value]);
      }
    }
  }

  /**
   * How many of the others are of each kind. `kindOf` looks at the value alone and is the same function for all who ask the same: what it
   * says is counted once. Values of which it says `undefined` are left out.
   */
  tally(kohyo: Kohyo, key: FieldKey, kindOf: KindOf): Tally {
    const own = kohyo.fields.get(key);
    return new Tally(this.countsOf(fieldOf(kohyo, key), kindOf), own && kindOf(own));
  }

  /** Nearly all others (four at least) have something there. */
  isUsuallyFilled(kohyo: Kohyo, key: FieldKey): boolean {
    const field = fieldOf(kohyo, key);
    const others = (this.byField.get(field)?.length ?? 0) - 1;
    const own = (kohyo.fields.get(key)?.kind ?? 'blank') === 'blank' ? 0 : 1;
    return others >= FEW && (this.filled.get(field) ?? 0) - own >= others * ALWAYS;
  }

  private countsOf(field: string, kindOf: KindOf): Counts {
    const known = this.counts.get(kindOf) ?? new Map<string, Counts>();
    this.counts.set(kindOf, known);
    let counts = known.get(field);
    if (!counts) {
      counts = counted((this.byField.get(field) ?? []).map(kindOf));
      known.set(field, counts);
    }
    return counts;
  }
}

const fieldOf = (kohyo: Kohyo, key: FieldKey): string => `${kohyo.form}\n${key}`;

/** So many of these are nearly all of those, and they are not too few to say so. */
export function nearlyAll(some: number, all: number): boolean {
  return all >= FEW && some >= all * NEARLY_ALL;
}

function counted(kinds: readonly (Kind | undefined)[]): Counts {
  const counts = new Map<Kind, number>();
  for (const kind of kinds) if (kind !== undefined) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}

/** So many of each kind, one left out. */
export class Tally {
  constructor(
    private readonly counts: Counts,
    private readonly less: Kind | undefined,
  ) {}

  of(kind: Kind): number {
    return (this.counts.get(kind) ?? 0) - (this.less === kind ? 1 : 0);
  }

  get kinds(): readonly Kind[] {
    return [...this.counts.keys()].filter((kind) => this.of(kind) > 0);
  }

  get all(): number {
    return this.kinds.reduce<number>((sum, kind) => sum + this.of(kind), 0);
  }

  /** The kind that nearly all are of; null where they differ, are too few, or are of none. */
  get commonest(): Kind {
    const { all } = this;
    return this.kinds.find((kind) => nearlyAll(this.of(kind), all)) ?? null;
  }
}
