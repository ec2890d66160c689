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

/** `5人×3日=15人日`: the amount is what the computation comes to. */
function readEquation(text: string): Stated | null {
  const [left, right] = equationSides(text) ?? [];
  if (left === undefined || right === undefined || !isComputation(`${left}=${right}`)) return null;
  const by = left.length + 1 + right.length - right.trimStart().length;
  const result = readStated(right.trim());
  if (!result || result.formula) return null;
  const stated = shifted(result, by);
  const end = Math.max(stated.core.end, ...stated.per.map((stretch) => stretch.end));
  return { ...stated, formula: { start: 0, end } };
}

/** Which factor of a product is the amount: money, then hours, then others; of equals the last. */
const MEASURE_ORDER = ['money', 'time', 'labour'];
/** A factor that only counts: 災害箇所1か所, 職員数, 80日開催. */
const COUNT = /^[^\d()=※。、]{0,12}(?:\d[\d,.]*)?[^\d()=※。、]{0,12}$/;

function rank(stated: Stated): number {
  const measure = stated.unit === null ? null : (unitInfo(stated.unit)?.measure ?? null);
  const place = measure === null ? -1 : MEASURE_ORDER.indexOf(measure);
  return place < 0 ? MEASURE_ORDER.length : place;
}

/** `災害箇所1か所×0.5時間`, `50件×0.5時間`: nobody has stated the product, so it is a rate. */
function readProduct(text: string): Stated | null {
  const factors = factorsOf(text);
  if (factors.length < 2) return null;
  let best: { readonly stated: Stated; readonly start: number } | null = null;
  let at = 0;
  for (const factor of factors) {
    const written = factor.trim();
    const stated = readStated(written);
    if (!stated && !COUNT.test(written)) return null;
    const start = at + factor.length - factor.trimStart().length;
    if (stated && (best === null || rank(stated) <= rank(best.stated))) best = { stated, start };
    at += factor.length + 1;
  }
  if (best === null) return null;
  const stated = shifted(best.stated, best.start);
  const before = { start: 0, end: best.start };
  const after = { start: best.start + best.stated.core.end, end: text.length };
  const noted = stated.notes.at(-1);
  const until = noted && noted.end === text.length ? noted.start : text.length;
  const per = [before, { ...after, end: Math.max(after.start, until) }].filter(({ start, end }) =>
    text.slice(start, end).trim(),
  );
  return { ...stated, per };
}

/** Reads a folded, trimmed text that is a computation; `null` otherwise. */
export function readComputed(text: string): Stated | null {
  return readEquation(text) ?? (text.includes('=') ? null : readProduct(text));
}
