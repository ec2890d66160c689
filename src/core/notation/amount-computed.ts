import type { Stretch } from './amount-notes';
import type { Stated } from './amount-stated';
import { readStated } from './amount-stated';
import { equationSides, factorsOf, isComputation } from './computation';
import { unitInfo } from './units';

function shiftAll(stretches: readonly Stretch[], by: number): readonly Stretch[] {
  return stretches.map(({ start, end }) => ({ start: start + by, end: end + by }));
}

function shifted(stated: Stated, by: number): Stated {
  return {
    ...stated,
    per: shiftAll(stated.per, by),
    notes: shiftAll(stated.notes, by),
    formula: stated.formula && { start: stated.formula.start + by, end: stated.formula.end + by },
    core: { start: stated.core.start + by, end: stated.core.end + by },
  };
}

/** Which factor of a product is the amount: the signed one, then money, hours, labour; of equals the last. */
const QUANTITY_ORDER = ['money', 'time', 'labour'];
/** A factor that only counts: 災害箇所1か所, 職員数, 80日開催. */
const COUNT = /^[^\d()=※。、]{0,12}(?:\d[\d,.]*)?[^\d()=※。、]{0,12}$/;

function rank(stated: Stated): number {
  if (stated.sign !== null) return -1;
  const quantity = stated.unit === null ? null : (unitInfo(stated.unit)?.quantity ?? null);
  const place = quantity === null ? -1 : QUANTITY_ORDER.indexOf(quantity);
  return place < 0 ? QUANTITY_ORDER.length : place;
}

function factorsStated(text: string): readonly (Stated | null)[] | null {
  const found: (Stated | null)[] = [];
  let at = 0;
  for (const factor of factorsOf(text)) {
    const written = factor.trim();
    const stated = readStated(written);
    if (!stated && !COUNT.test(written)) return null;
    found.push(stated && shifted(stated, at + factor.length - factor.trimStart().length));
    at += factor.length + 1;
  }
  return found.length < 2 ? null : found;
}

/** Where the remarks at the end of a text begin. */
function notesBegin(text: string, notes: readonly Stretch[]): number {
  const last = notes.find(({ end }) => end === text.length);
  return last ? notesBegin(text.slice(0, last.start).trimEnd(), notes) : text.length;
}

/** `災害箇所1か所×0.5時間`, `50件×0.5時間`: nobody has stated the product, so it is a rate. */
function readProduct(text: string): Stated | null {
  const factors = factorsStated(text)?.filter((factor) => factor !== null) ?? [];
  const [first, ...others] = factors;
  if (!first) return null;
  const best = others.reduce((found, factor) => (rank(factor) <= rank(found) ? factor : found), first);
  const notes = factors.flatMap((factor) => factor.notes);
  const before = { start: 0, end: best.core.start };
  const after = { start: best.core.end, end: notesBegin(text, notes) };
  const per = [before, after].filter(({ start, end }) => text.slice(start, end).trim() !== '');
  const within = (note: Stretch) => per.some(({ start, end }) => note.start >= start && note.end <= end);
  return { ...best, per, notes: notes.filter((note) => !within(note)), formula: null };
}

/** `5人×3日=15人日`: the amount is what the computation comes to. */
function readEquation(text: string): Stated | null {
  const [left, right] = equationSides(text) ?? [];
  if (left === undefined || right === undefined || !isComputation(`${left}=${right}`)) return null;
  const written = right.trim();
  const result = readProduct(written) ?? readStated(written);
  if (!result || result.formula) return null;
  const stated = shifted(result, left.length + 1 + right.length - right.trimStart().length);
  const end = Math.max(stated.core.end, ...stated.per.map((stretch) => stretch.end));
  return { ...stated, formula: { start: 0, end } };
}

/** Reads a folded, trimmed text that is a computation; `null` otherwise. */
export function readComputed(text: string): Stated | null {
  return text.includes('=') ? readEquation(text) : readProduct(text);
}
