import { type Kohyo, textOf } from '../../form/kohyo';
import { type Lead, sectionKey } from '../../organisation/leads';
import { sharedWords, termsOf } from './terms';

/** Items of several sections that are about the same thing, and the words by which that is seen. */
export interface SimilarItems {
  readonly items: readonly Kohyo[];
  /** Words that most of them share, the most telling first. */
  readonly words: readonly string[];
  /** How alike they are on average: 0 nothing in common, 1 the same words. */
  readonly likeness: number;
}

/** From here on two items are worth looking at together. */
const ALIKE = 0.2;
/** A term that so many of all items have tells nothing. */
const COMMON = 0.25;
/** A term in the name counts as much as so many in the text. */
const NAME = 2;
const MOST_WORDS = 5;
/** So many items with a word in their names are worth looking at together. */
const LEAST_NAMED = 3;
/** A word of a group stands in this share of its items. */
const MOST_OF_THEM = 0.6;
/** The text of an item, longer ones cut: what it is about is said at its beginning. */
const LONGEST = 400;

interface Profile {
  readonly kohyo: Kohyo;
  readonly section: string;
  readonly text: string;
  /** Term → weight. */
  readonly weights: ReadonlyMap<string, number>;
  readonly length: number;
}

/**
 * Groups of similar items over sections. Two items are as alike as the terms that they share weigh, out of all that they have: a term weighs
 * more the fewer items have it, and twice in a name (cosine of the weights). Groups are joined while their items are alike on average.
 * Beside them stand items whose names share one telling word, however different they are otherwise.
 */
export function similarItems(kohyoList: readonly Kohyo[], leads: ReadonlyMap<number, Lead>): readonly SimilarItems[] {
  const profiles = profilesOf(kohyoList, leads);
  const likeness = likenesses(profiles);
  const alike = joined(profiles, likeness);
  const named = byName(profiles).filter((group) => !alike.some((other) => group.every((at) => other.includes(at))));
  const told = (groups: readonly (readonly number[])[]) => groupsTold(groups, profiles, likeness);
  return [...told(alike), ...told(named)];
}

/** Groups over several sections with the words that their items share; the largest first. */
function groupsTold(
  groups: readonly (readonly number[])[],
  profiles: readonly Profile[],
  likeness: Likeness,
): SimilarItems[] {
  return groups
    .filter((group) => new Set(group.map((at) => profiles[at]?.section)).size > 1)
    .flatMap((group): SimilarItems[] => {
      const own = group.flatMap((at) => profiles[at] ?? []);
      const words = wordsOf(own);
      if (words.length === 0) return [];
      return [{ items: own.map(({ kohyo }) => kohyo), words, likeness: average(group, likeness) }];
    })
    .sort((a, b) => b.items.length - a.items.length || b.likeness - a.likeness);
}

function profilesOf(kohyoList: readonly Kohyo[], leads: ReadonlyMap<number, Lead>): Profile[] {
  const read = kohyoList.map((kohyo) => {
    const name = textOf(kohyo, 'name');
    const more = [textOf(kohyo, 'approach'), textOf(kohyo, 'overview'), textOf(kohyo, 'purpose')].join('\n');
    const text = `${name}\n${more.slice(0, LONGEST)}`;
    return { kohyo, text, inName: termsOf(name), all: termsOf(text) };
  });
  const counts = new Map<string, number>();
  for (const { all } of read) for (const term of all) counts.set(term, (counts.get(term) ?? 0) + 1);
  const most = Math.max(3, read.length * COMMON);
  return read.map(({ kohyo, text, inName, all }): Profile => {
    const weights = new Map<string, number>();
    for (const term of all) {
      const count = counts.get(term) ?? 1;
      if (count > most) continue;
      weights.set(term, Math.log(1 + read.length / count) * (inName.has(term) ? NAME : 1));
    }
    const length = Math.sqrt([...weights.values()].reduce((sum, weight) => sum + weight * weight, 0));
    const lead = leads.get(kohyo.index) ?? { department: '', section: '' };
    return { kohyo, section: sectionKey(lead), text, weights, length };
  });
}

type Likeness = ReadonlyMap<number, ReadonlyMap<number, number>>;

/** Pairs that share a term, by the place of both. */
function likenesses(profiles: readonly Profile[]): Likeness {
  const byTerm = new Map<string, number[]>();
  profiles.forEach(({ weights }, at) => {
    for (const term of weights.keys()) {
      const places = byTerm.get(term);
      if (places) places.push(at);
      else byTerm.set(term, [at]);
    }
  });
  const products = new Map<number, Map<number, number>>();
  for (const [term, places] of byTerm) {
    for (const one of places) {
      const row = products.get(one) ?? new Map<number, number>();
      products.set(one, row);
      for (const other of places) {
        if (one === other) continue;
        const product = (profiles[one]?.weights.get(term) ?? 0) * (profiles[other]?.weights.get(term) ?? 0);
        row.set(other, (row.get(other) ?? 0) + product);
      }
    }
  }
  return new Map(
    [...products].map(([one, row]) => [
      one,
      new Map([...row].map(([other, product]) => [other, product / lengths(profiles[one], profiles[other])])),
    ]),
  );
}

function lengths(one: Profile | undefined, other: Profile | undefined): number {
  return (one?.length ?? 0) * (other?.length ?? 0) || 1;
}

/** Groups of places, the most alike joined first, while the average over all pairs of two groups is enough. */
function joined(profiles: readonly Profile[], likeness: Likeness): number[][] {
  const groups = new Map<number, number[]>(profiles.map((_, at) => [at, [at]]));
  const pairs = [...likeness]
    .flatMap(([one, row]) =>
      [...row].flatMap(([other, alike]) => (one < other && alike >= ALIKE ? [{ one, other, alike }] : [])),
    )
    .sort((a, b) => b.alike - a.alike || a.one - b.one || a.other - b.other);
  const groupOf = new Map<number, number>(profiles.map((_, at) => [at, at]));
  for (const { one, other } of pairs) {
    const [a, b] = [groupOf.get(one) ?? one, groupOf.get(other) ?? other];
    if (a === b) continue;
    const [first, second] = [groups.get(a) ?? [], groups.get(b) ?? []];
    const sum = first.reduce(
      (total, x) => total + second.reduce((part, y) => part + (likeness.get(x)?.get(y) ?? 0), 0),
      0,
    );
    if (sum / (first.length * second.length) < ALIKE) continue;
    for (const at of second) groupOf.set(at, a);
    groups.set(
      a,
      [...first, ...second].sort((x, y) => x - y),
    );
    groups.delete(b);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

function average(group: readonly number[], likeness: Likeness): number {
  let [sum, count] = [0, 0];
  group.forEach((one, at) => {
    for (const other of group.slice(at + 1)) {
      sum += likeness.get(one)?.get(other) ?? 0;
      count += 1;
    }
  });
  return count === 0 ? 0 : sum / count;
}

/** Items whose names share a word of katakana or Latin letters (タブレット, キャッシュレス, RPA): three or more, and no quarter of all. */
function byName(profiles: readonly Profile[]): number[][] {
  const places = new Map<string, number[]>();
  profiles.forEach(({ kohyo }, at) => {
    for (const term of termsOf(textOf(kohyo, 'name'))) {
      if (!/^[A-Z]|^.{4,}$/u.test(term)) continue;
      places.set(term, [...(places.get(term) ?? []), at]);
    }
  });
  const most = Math.max(LEAST_NAMED, profiles.length * COMMON);
  return [...places.values()].filter((group) => group.length >= LEAST_NAMED && group.length <= most);
}

/** Words that most items of a group have, by what their terms weigh. */
function wordsOf(own: readonly Profile[]): string[] {
  const weights = new Map<string, number>();
  own.forEach((one, at) => {
    for (const other of own.slice(at + 1)) {
      for (const word of sharedWords(one.text, other.text)) {
        const weight = [...termsOf(word)].reduce((sum, term) => sum + (one.weights.get(term) ?? 0), 0);
        if (weight > 0) weights.set(word, Math.max(weight, weights.get(word) ?? 0));
      }
    }
  });
  const common = [...weights].filter(
    ([word]) =>
      own.filter(({ text }) => text.toUpperCase().includes(word.toUpperCase())).length >= own.length * MOST_OF_THEM,
  );
  const words = common.sort((a, b) => b[1] - a[1] || b[0].length - a[0].length).map(([word]) => word);
  return words
    .filter((word, at) => !words.some((other, place) => place < at && other.includes(word)))
    .slice(0, MOST_WORDS);
}
