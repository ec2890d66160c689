/** Ids for things of the model that carry none: the same thing has the same id as long as it lives. */
export class Identities {
  private readonly ids = new WeakMap<object, string>();
  private next = 1;

  of(thing: object): string {
    const known = this.ids.get(thing);
    if (known !== undefined) return known;
    const id = `{${(this.next++).toString(16).padStart(8, '0').toUpperCase()}-0000-0000-0000-000000000000}`;
    this.ids.set(thing, id);
    return id;
  }

  /** The thing among some that has an id. */
  find<Thing extends object>(things: readonly Thing[], id: string): Thing | null {
    return things.find((thing) => this.of(thing) === id) ?? null;
  }
}

/** Shared by all workbooks: an id is never given twice. */
export const IDENTITIES = new Identities();
