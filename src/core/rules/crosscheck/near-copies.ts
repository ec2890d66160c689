import type { FieldValues } from '../../form/field-values';
import type { Kohyo } from '../../form/kohyo';
import { textsOf } from '../facts/texts';

/** Two 個票 whose texts are nearly the same. */
export interface NearCopy {
  readonly kohyo: Kohyo;
  /** The earlier 個票 that it is most like. */
  readonly other: Kohyo;
  /** Of the pieces of text that either has, the share that both have, 0–1. */
  readonly share: number;
}

/** Texts are compared in pieces of so many characters. */
const PIECE = 5;
/** Fewer pieces than this say nothing: short texts are alike by chance. */
const ENOUGH = 60;
/** So many pieces, those of the smallest hash, stand for a whole text when candidates are looked for. */
const SKETCH = 32;
/** A candidate shares at least so many of them. */
const SHARED = 4;

/** FNV-1a: the same on every machine. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}

/** Hashes of all pieces, each once, ascending. */
function piecesOf(fields: FieldValues): Uint32Array {
  const pieces = new Set<number>();
  for (const text of fields.derived(textsOf).values()) {
    for (let at = 0; at + PIECE <= text.length; at += 1) pieces.add(hash(text.slice(at, at + PIECE)));
  }
  return Uint32Array.from(pieces).sort();
}

function shareOf(a: Uint32Array, b: Uint32Array): number {
  let both = 0;
  let at = 0;
  for (const piece of a) {
    while (at < b.length && (b[at] ?? 0) < piece) at += 1;
    if (b[at] === piece) both += 1;
  }
  return both / (a.length + b.length - both);
}

/** The earlier places that share enough of the sketch. A piece that everybody uses links neighbours only, so the work stays small. */
function candidates(sketches: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const last = new Map<number, readonly number[]>();
  return sketches.map((sketch, at) => {
    const shared = new Map<number, number>();
    for (const piece of sketch) {
      const before = last.get(piece) ?? [];
      for (const other of before) shared.set(other, (shared.get(other) ?? 0) + 1);
      last.set(piece, [...before.slice(-3), at]);
    }
    return [...shared].filter(([, count]) => count >= SHARED).map(([other]) => other);
  });
}

/** 個票 of one form and one plan may be copies of each other; last year's form beside this year's is no copy. */
const kindOf = (kohyo: Kohyo): string => `${kohyo.form} ${kohyo.years.join()}`;

/**
 * Each 個票 that shares at least this part (0–1) of its texts with an earlier one, with the earlier one that it is most like. Texts are not compared
 * all with all: pieces of text lead to the few candidates (1,000 個票 take about a second).
 */
export function nearCopies(all: readonly Kohyo[], nearly: number): readonly NearCopy[] {
  const found: NearCopy[] = [];
  const kinds = new Map<string, { kohyo: Kohyo; pieces: Uint32Array }[]>();
  for (const kohyo of all) {
    const pieces = kohyo.fields.derived(piecesOf);
    if (pieces.length < ENOUGH) continue;
    const kind = kindOf(kohyo);
    const members = kinds.get(kind);
    if (members) members.push({ kohyo, pieces });
    else kinds.set(kind, [{ kohyo, pieces }]);
  }
  for (const members of kinds.values()) {
    const sketches = members.map(({ pieces }) => [...pieces.subarray(0, SKETCH)]);
    candidates(sketches).forEach((places, at) => {
      const one = members[at];
      if (!one) return;
      let best: NearCopy | null = null;
      for (const place of [...places].sort((a, b) => a - b)) {
        const other = members[place];
        const share = other ? shareOf(one.pieces, other.pieces) : 0;
        if (other && share >= nearly && share > (best?.share ?? 0))
          best = { kohyo: one.kohyo, other: other.kohyo, share };
      }
      if (best) found.push(best);
    });
  }
  return found.sort((a, b) => a.kohyo.index - b.kohyo.index);
}
