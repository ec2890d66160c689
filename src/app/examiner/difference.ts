/**
 * What makes one piece of plain data (objects, lists, Maps, Sets, values) out of another: what stayed is not said again. What is new is said in
 * pieces, so that none is long in arriving.
 */
export type Difference =
  | { readonly is: 'same' }
  /** A piece of what is new, by its place among the pieces. */
  | { readonly is: 'new'; readonly piece: number }
  | { readonly is: 'object' | 'map'; readonly entries: Entries }
  | { readonly is: 'list'; readonly parts: readonly ListPart[] };

/** What became of some keys; `keys`: all there are now, in their order, where they are not those of before. */
interface Entries {
  readonly changed: readonly (readonly [MapKey, Difference])[];
  readonly keys: readonly MapKey[] | null;
}

/** `count` elements from `from` as they were; or the element at `from` (null: none) with what became of it. */
type ListPart =
  | { readonly from: number; readonly count: number }
  | { readonly from: number | null; readonly became: Difference };

type MapKey = string | number;
type Plain = Readonly<Record<string, unknown>>;

/** A piece of so many values takes a few milliseconds to travel between threads. */
const PIECE = 4_000;

const SAME: Difference = { is: 'same' };

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const isMap = (value: unknown): value is ReadonlyMap<MapKey, unknown> => value instanceof Map;
const isPlain = (value: unknown): value is Plain =>
  isObject(value) && !Array.isArray(value) && !(value instanceof Map) && !(value instanceof Set);

/** What is new goes to `pieces`. */
export function difference(before: unknown, after: unknown, pieces: unknown[]): Difference {
  if (Object.is(before, after)) return SAME;
  if (Array.isArray(before) && Array.isArray(after)) return ofLists(before, after, pieces);
  if (isMap(before) && isMap(after)) return ofKeys('map', before, after, pieces);
  if (before instanceof Set && after instanceof Set) return sameSets(before, after) ? SAME : asNew(after, pieces);
  if (isPlain(before) && isPlain(after)) return ofKeys('object', mapOf(before), mapOf(after), pieces);
  return asNew(after, pieces);
}

/** What is new as one piece, or as several where it is large. */
function asNew(value: unknown, pieces: unknown[]): Difference {
  if (weight(value, PIECE) > PIECE) {
    if (Array.isArray(value)) return ofLists([], value, pieces);
    if (isMap(value)) return ofKeys('map', new Map(), value, pieces);
    if (isPlain(value)) return ofKeys('object', new Map(), mapOf(value), pieces);
  }
  return { is: 'new', piece: pieces.push(value) - 1 };
}

/** How many values it is made of; counted no further than `most`. */
export function weight(value: unknown, most: number): number {
  if (!isObject(value)) return 1;
  let sum = 1;
  const parts = value instanceof Map || value instanceof Set ? value.values() : Object.values(value);
  for (const part of parts) {
    if (sum > most) return sum;
    sum += weight(part, most - sum);
  }
  return sum;
}

function sameSets(before: ReadonlySet<unknown>, after: ReadonlySet<unknown>): boolean {
  const [one, other] = [[...before], [...after]];
  return one.length === other.length && one.every((value, place) => Object.is(value, other[place]));
}

const mapOf = (one: Plain): ReadonlyMap<MapKey, unknown> => new Map(Object.entries(one));

function ofKeys(
  is: 'object' | 'map',
  before: ReadonlyMap<MapKey, unknown>,
  after: ReadonlyMap<MapKey, unknown>,
  pieces: unknown[],
): Difference {
  const had = [...before.keys()];
  const has = [...after.keys()];
  const asBefore = has.length === had.length && has.every((key, place) => key === had[place]);
  const changed = [...after].flatMap(([key, value]) => {
    const became = before.has(key) ? difference(before.get(key), value, pieces) : asNew(value, pieces);
    return became === SAME ? [] : [[key, became] as const];
  });
  return asBefore && changed.length === 0 ? SAME : { is, entries: { changed, keys: asBefore ? null : has } };
}

/** Sheets and what stands on them are known again by the sheet's name wherever they move to. */
const nameOf = (value: unknown): string | null =>
  isPlain(value) && typeof value.sheet === 'string' ? value.sheet : null;

function ofLists(before: readonly unknown[], after: readonly unknown[], pieces: unknown[]): Difference {
  if (!after.some(isObject)) {
    const stayed = after.length === before.length && after.every((value, place) => Object.is(value, before[place]));
    return stayed ? SAME : { is: 'new', piece: pieces.push(after) - 1 };
  }
  const places = new Map(before.map((value, place) => [value, place]));
  const kept = new Set(after.flatMap((value) => (isObject(value) ? (places.get(value) ?? []) : [])));
  const named = new Map<string, number[]>();
  before.forEach((value, place) => {
    const name = kept.has(place) ? null : nameOf(value);
    if (name !== null) named.set(name, [...(named.get(name) ?? []), place]);
  });
  const parts: ListPart[] = [];
  const keep = (place: number): void => {
    const last = parts.at(-1);
    if (last && 'count' in last && last.from + last.count === place)
      parts[parts.length - 1] = { from: last.from, count: last.count + 1 };
    else parts.push({ from: place, count: 1 });
  };
  let next = 0;
  for (const value of after) {
    const there = isObject(value) ? places.get(value) : undefined;
    const name = nameOf(value);
    const from = there ?? (name === null ? next : named.get(name)?.shift());
    next = (from ?? next) + 1;
    if (from === undefined || from >= before.length || (there === undefined && kept.has(from))) {
      parts.push({ from: null, became: asNew(value, pieces) });
      continue;
    }
    const became = difference(before[from], value, pieces);
    if (became === SAME) keep(from);
    else parts.push({ from, became });
  }
  const [only] = parts;
  const stayed = parts.length === 1 && only && 'count' in only && only.from === 0 && only.count === before.length;
  return stayed || (before.length === 0 && after.length === 0) ? SAME : { is: 'list', parts };
}

/** The data after the difference; what stayed is the same object. */
export function patched(before: unknown, by: Difference, pieces: readonly unknown[]): unknown {
  switch (by.is) {
    case 'same':
      return before;
    case 'new':
      return pieces[by.piece];
    case 'object':
      return Object.fromEntries(patchedKeys(mapOf(isPlain(before) ? before : {}), by.entries, pieces));
    case 'map':
      return patchedKeys(isMap(before) ? before : new Map(), by.entries, pieces);
    case 'list': {
      const had: readonly unknown[] = Array.isArray(before) ? before : [];
      return by.parts.flatMap((part): readonly unknown[] =>
        'count' in part
          ? had.slice(part.from, part.from + part.count)
          : [patched(part.from === null ? undefined : had[part.from], part.became, pieces)],
      );
    }
  }
}

function patchedKeys(
  before: ReadonlyMap<MapKey, unknown>,
  { changed, keys }: Entries,
  pieces: readonly unknown[],
): ReadonlyMap<MapKey, unknown> {
  const became = new Map(changed.map(([key, one]) => [key, patched(before.get(key), one, pieces)]));
  return new Map([...(keys ?? before.keys())].map((key) => [key, became.has(key) ? became.get(key) : before.get(key)]));
}
