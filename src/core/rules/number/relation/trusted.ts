import { parseKey } from '../../../fields/key';
import type { FieldKey, Kohyo } from '../../../form/kohyo';
import type { Figure } from '../../facts/figures';
import type { KohyoFigures } from '../../facts/sizes';
import { proposeRelations } from './propose';
import { compute, decimalsOf, type Relation, tolerance } from './relation';

/** A relation that the numbers bear out. `rounded`: only up to the rounding of its parts. */
export interface TrustedRelation extends Relation {
  readonly rounded: boolean;
}

/** A relation on one 個票, with the numbers that stand there. */
export interface Instance {
  readonly relation: TrustedRelation;
  readonly result: Figure;
  readonly parts: readonly Figure[];
  readonly expected: number;
  readonly holds: boolean;
  /** The form's own formula says so, not what the others have written. */
  readonly isDeclared?: boolean;
}

/** So many different sets of numbers must agree before it is more than chance. */
const EVIDENCE = 3;
/** A sum of three and more hardly comes out by chance. */
const EVIDENCE_OF_LONG_SUM = 2;
/** Of all sets of numbers of a column or row, the share that must agree. */
const SHARE = 0.5;

const enough = (relation: Relation | undefined): number =>
  relation?.operation === 'sum' && relation.parts.length >= 3 ? EVIDENCE_OF_LONG_SUM : EVIDENCE;

/** A relation in one column or row, and how often it comes out there. */
interface Place {
  readonly relation: TrustedRelation;
  readonly share: number;
}

/** The numbers of one 個票 by their keys, blank places included, and the 個票 itself. */
export interface Numbers {
  readonly kohyo: Kohyo;
  readonly byKey: ReadonlyMap<FieldKey, Figure>;
}

export function numbersOn({ kohyo, figures }: KohyoFigures): Numbers {
  return { kohyo, byKey: new Map(figures.map((one) => [one.value.key, one])) };
}

/** With the blank places among those that hold numbers on any of the 個票: a sum passes over them. */
export function withBlanks(
  all: readonly (KohyoFigures & { readonly blanks: readonly Figure[] })[],
): readonly KohyoFigures[] {
  const keys = new Set(all.flatMap(({ figures }) => figures.map(({ value }) => value.key)));
  return all.map(({ kohyo, figures, blanks }) => ({
    kohyo,
    figures: [...figures, ...blanks.filter(({ value }) => keys.has(value.key))],
  }));
}

/** What is true of numbers on nearly every 個票 of a form, as the words and the layout say. One way of reckoning per result and operation. */
export function trustedRelations(all: readonly KohyoFigures[]): readonly TrustedRelation[] {
  const sheets = all.map(numbersOn);
  const proposed = new Map<string, Relation>();
  for (const { figures } of all) {
    for (const one of proposeRelations(figures))
      proposed.set(`${one.operation} ${one.result} = ${one.parts.join(' ')}`, one);
  }
  const byName = new Map<string, { readonly relation: Relation; readonly tried: Tried }[]>();
  for (const relation of proposed.values()) {
    const list = byName.get(relation.name) ?? [];
    list.push({ relation, tried: tryOn(relation, sheets) });
    byName.set(relation.name, list);
  }
  const trusted: Place[] = [];
  for (const list of byName.values()) {
    const evidence = new Set(list.flatMap(({ tried }) => [...tried.evidence]));
    const places = list.map(({ relation, tried }): Place => {
      const rounded = tried.exact < tried.total * SHARE;
      return {
        relation: { ...relation, rounded },
        share: tried.total === 0 ? 0 : (rounded ? tried.near : tried.exact) / tried.total,
      };
    });
    const good = places.filter(({ share }) => share >= SHARE);
    // A column that never comes out is reckoned otherwise by everybody; with most of them so, the words were misread.
    if (evidence.size >= enough(list[0]?.relation) && good.length >= places.length / 2) trusted.push(...good);
  }
  return best(trusted);
}

interface Tried {
  readonly total: number;
  readonly exact: number;
  readonly near: number;
  /** Sets of numbers that agree and might well not have. */
  readonly evidence: ReadonlySet<string>;
}

function tryOn(relation: Relation, sheets: readonly Numbers[]): Tried {
  const evidence = new Set<string>();
  let [total, exact, near] = [0, 0, 0];
  for (const numbers of sheets) {
    const found = numbersOf(relation, numbers);
    if (!found) continue;
    const { result, parts } = found;
    const off = Math.abs(
      result.number -
        compute(
          relation.operation,
          parts.map(({ number }) => number),
        ),
    );
    const values = parts.map(({ number }) => number);
    total += 1;
    if (off <= tolerance(relation.operation, result.number, values, false)) {
      exact += 1;
      if (isTelling(relation, result.number, values)) evidence.add([result.number, ...values].join(' '));
    }
    if (off <= tolerance(relation.operation, result.number, values, true)) near += 1;
  }
  return { total, exact, near, evidence };
}

/** A result that may lie this far off, as a share of itself, tells nothing; a product of any two numbers near it still less. */
const COARSE = 0.06;
const COARSE_PRODUCT = 0.01;

/** 0 + 5 = 5 and 7 × 1 = 7 are true of anything. */
function isTelling({ operation, isWorded }: Relation, result: number, parts: readonly number[]): boolean {
  // Of small numbers that were rounded, any product comes near.
  const isCoarse = isWorded
    ? tolerance(operation, result, parts, false) > Math.abs(result) * COARSE
    : 10 ** -decimalsOf(result) > Math.abs(result) * COARSE_PRODUCT;
  if (operation === 'percent') return !isCoarse && parts.every((part) => part !== 0) && parts[0] !== parts[1];
  if (operation === 'product' || operation === 'per-hour')
    return !isCoarse && parts.every((part) => part !== 0 && Math.abs(part) !== 1) && result !== 0;
  return parts.filter((part) => part !== 0).length >= 2;
}

function numbersOf(
  relation: Relation,
  { kohyo, byKey }: Numbers,
): { readonly result: Figure; readonly parts: readonly Figure[] } | null {
  const result = byKey.get(relation.result);
  const parts = relation.parts.flatMap((key) => byKey.get(key) ?? []);
  // A list may be shorter here than on other 個票.
  const lists = new Set(parts.flatMap(({ value: { field } }) => (field.row === null ? [] : [field.id])));
  const wanted = relation.parts.filter((key) => kohyo.fields.has(key) || !lists.has(parseKey(key).id));
  const isWhole = parts.length === wanted.length && parts.some((part) => !part.isBlank);
  const counts =
    relation.operation === 'sum' || (parts.length === relation.parts.length && parts.every((part) => !part.isBlank));
  return result && !result.isBlank && isWhole && counts ? { result, parts } : null;
}

/** The relation as it stands on one 個票; null where a number is missing. */
export function instanceOf(relation: TrustedRelation, numbers: Numbers): Instance | null {
  const found = numbersOf(relation, numbers);
  if (!found) return null;
  const values = found.parts.map(({ number }) => number);
  const expected = compute(relation.operation, values);
  const off = Math.abs(found.result.number - expected);
  const holds = off <= tolerance(relation.operation, found.result.number, values, relation.rounded);
  return { relation, ...found, expected, holds };
}

/** Of several ways to reckon one result alike, the one that holds most often, then the one with most parts. */
function best(trusted: readonly Place[]): readonly TrustedRelation[] {
  const chosen = new Map<string, Place>();
  for (const one of trusted) {
    const key = `${one.relation.operation} ${one.relation.result}`;
    const other = chosen.get(key);
    const more = other ? one.share - other.share || one.relation.parts.length - other.relation.parts.length : 1;
    if (more > 0) chosen.set(key, one);
  }
  return [...chosen.values()].map(({ relation }) => relation);
}
