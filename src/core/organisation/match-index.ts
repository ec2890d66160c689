import type { KnownFieldId } from '../fields/dictionary';
import type { FieldValues } from '../form/field-values';
import type { Kohyo } from '../form/kohyo';
import { type Department, departmentKey, parseDepartments, sameDepartment } from '../notation/department';
import { differingCharacters } from '../notation/difference';
import { foldLabel } from '../notation/fold';
import { assign, type Weighted } from './assign';
import type { IndexEntry } from './tables';

export interface IndexPair {
  readonly entry: IndexEntry;
  readonly kohyo: Kohyo;
}

export interface IndexMatching {
  /** In the order of the index. */
  readonly pairs: readonly IndexPair[];
  readonly entriesAlone: readonly IndexEntry[];
  readonly kohyoAlone: readonly Kohyo[];
}

/** What a pair must be worth to be one: a name alone that differs by a few characters is, a number alone is not. */
const ENOUGH = 7;
/** Without the same number, names must have this much in common. */
const ALIKE = 0.6;
/** So many of the most alike names are looked at. */
const CANDIDATES = 16;

interface Side {
  readonly name: string;
  readonly number: string;
  readonly lead: string;
  readonly departments: readonly Department[];
  readonly choices: readonly string[];
}

const ordinals = (name: string): string => (name.match(/[①-⑳]|\d+/gu) ?? []).join();

function sideOf(name: string, number: string, lead: string, choices: readonly string[]): Side {
  return {
    name: foldLabel(name),
    number: foldLabel(number),
    lead: departmentKey(lead),
    departments: parseDepartments(lead),
    choices: choices.map(foldLabel),
  };
}

function ofEntry({ name, page, lead, pillar, category }: IndexEntry): Side {
  return sideOf(name.text, page?.text ?? '', lead?.text ?? '', [pillar?.text ?? '', category?.text ?? '']);
}

function ofKohyo(fields: FieldValues): Side {
  const say = (id: KnownFieldId) => fields.of(id)?.text ?? '';
  return sideOf(say('name'), say('number'), say('lead'), [say('pillar'), say('category')]);
}

/** 1 for the same name, 0 for nothing in common. A blank name says neither. */
export function likeness(a: string, b: string): number {
  if (a === '' || b === '') return 0.5;
  if (a === b) return 1;
  const differences = differingCharacters(a, b);
  const own = differences.reduce((sum, one) => sum + one.left.length, 0);
  const other = differences.reduce((sum, one) => sum + one.right.length, 0);
  return 1 - Math.max(own, other) / Math.max(a.length, b.length);
}

/** 1 the same section, -1 another, 0 not said on one side. One of several sections counts as the same, and so does a name cut short. */
function sections(a: Side, b: Side): number {
  if (a.lead === '' || b.lead === '') return 0;
  if (a.lead.includes(b.lead) || b.lead.includes(a.lead)) return 1;
  return a.departments.some((one) => b.departments.some((other) => sameDepartment(one, other))) ? 1 : -1;
}

function worth(entry: Side, kohyo: Side): number {
  const alike = likeness(entry.name, kohyo.name);
  const numbered = entry.number !== '' && kohyo.number !== '';
  const sameNumber = numbered && entry.number === kohyo.number;
  if (!sameNumber && alike < ALIKE) return 0;
  const number = sameNumber ? 4 : numbered ? -2 : 0;
  const ordinal = ordinals(entry.name) === ordinals(kohyo.name) || entry.name === '' || kohyo.name === '' ? 0 : -3;
  const choices = entry.choices.filter((choice, at) => choice !== '' && choice === kohyo.choices[at]).length / 2;
  return 10 * alike + number + ordinal + 2 * sections(entry, kohyo) + choices - ENOUGH;
}

function pairsOf(name: string): Set<string> {
  const found = new Set<string>();
  for (let at = 0; at + 1 < name.length; at += 1) found.add(name.slice(at, at + 2));
  return found;
}

function placesBy(sides: readonly Side[], keys: (side: Side) => Iterable<string>): ReadonlyMap<string, number[]> {
  const found = new Map<string, number[]>();
  sides.forEach((side, at) => {
    for (const key of keys(side)) {
      const places = found.get(key);
      if (places) places.push(at);
      else found.set(key, [at]);
    }
  });
  return found;
}

/** Pairs about which there is no question: a name with its number, with its section, or alone, that each side has once. */
function plainPairs(entries: readonly Side[], sheets: readonly Side[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const taken = new Set<number>();
  const keys: readonly ((side: Side) => string)[] = [
    ({ name, number }) => (name === '' || number === '' ? '' : `${number}\n${name}`),
    ({ name, lead }) => (name === '' || lead === '' ? '' : `${lead}\n${name}`),
    ({ name }) => name,
  ];
  for (const key of keys) {
    const left = placesBy(entries, (side) => [key(side)]);
    const right = placesBy(sheets, (side) => [key(side)]);
    for (const [shared, [entry, ...otherEntries]] of left) {
      const [sheet, ...otherSheets] = right.get(shared) ?? [];
      if (shared === '' || entry === undefined || sheet === undefined) continue;
      if (otherEntries.length + otherSheets.length > 0 || found.has(entry) || taken.has(sheet)) continue;
      found.set(entry, sheet);
      taken.add(sheet);
    }
  }
  return found;
}

/** For each entry the sheets of the same number, and those whose names share the most pairs of characters. */
function likelyPairs(
  entries: readonly Side[],
  sheets: readonly Side[],
  plain: ReadonlyMap<number, number>,
): Weighted[] {
  const taken = new Set(plain.values());
  const byNumber = placesBy(sheets, ({ number }) => [number]);
  const byPair = placesBy(sheets, ({ name }) => pairsOf(name));
  const found: Weighted[] = [];
  entries.forEach((entry, left) => {
    if (plain.has(left)) return;
    const shared = new Map<number, number>();
    for (const pair of pairsOf(entry.name)) {
      for (const at of byPair.get(pair) ?? []) if (!taken.has(at)) shared.set(at, (shared.get(at) ?? 0) + 1);
    }
    const near = (at: number) => Math.abs(at - left);
    const alike = [...shared]
      .sort(([one, most], [other, more]) => more - most || near(one) - near(other) || one - other)
      .slice(0, CANDIDATES)
      .map(([at]) => at);
    const numbered = entry.number === '' ? [] : (byNumber.get(entry.number) ?? []).filter((at) => !taken.has(at));
    const candidates = new Set([...numbered, ...alike]);
    for (const right of candidates) {
      const sheet = sheets[right];
      if (sheet) found.push({ left, right, worth: worth(entry, sheet) });
    }
  });
  return found;
}

/**
 * Which line of 取組項目及び優先順位一覧 means which 個票, over the whole list at once: a slip in one name never takes the 個票
 * of another line. Names, numbers, sections and 分類 count together. 1,000 lines × 1,000 個票 take well under a second.
 */
export function matchIndex(entries: readonly IndexEntry[], kohyoList: readonly Kohyo[]): IndexMatching {
  const left = entries.map(ofEntry);
  const right = kohyoList.map(({ fields }) => fields.derived(ofKohyo));
  const found = new Map(plainPairs(left, right));
  for (const pair of assign(likelyPairs(left, right, found))) found.set(pair.left, pair.right);
  const taken = new Set(found.values());
  const pairs = entries.flatMap((entry, at): IndexPair[] => {
    const sheet = kohyoList[found.get(at) ?? -1];
    return sheet ? [{ entry, kohyo: sheet }] : [];
  });
  return {
    pairs,
    entriesAlone: entries.filter((_, at) => !found.has(at)),
    kohyoAlone: kohyoList.filter((_, at) => !taken.has(at)),
  };
}
