import type { Kohyo } from '../form/kohyo';
import { foldLabel } from '../notation/fold';
import type { Measure } from './direction';
import { subjectOf } from './subject';

/** FNV-1a over UTF-16 units, two lanes: identifies a text, is no secret. */
function digest(text: string): string {
  let first = 0x811c9dc5;
  let second = 0x1b873593;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    first = Math.imul(first ^ code, 0x01000193);
    second = Math.imul(second ^ ((code << 7) | (at & 0x7f)), 0x85ebca6b);
  }
  const hex = (number: number) => (number >>> 0).toString(16).padStart(8, '0');
  return `${hex(first)}${hex(second)}`;
}

/**
 * Identifies the cells with △ that an answer is about: their years and what they say, not where they stand,
 * so that an inserted row or a renamed sheet keeps the answer and a changed amount lets it fall.
 */
export function fingerprintOf(kohyo: Kohyo, measure: Measure): string {
  const { negatives } = subjectOf(kohyo, measure);
  return digest(negatives.map(({ field }) => `${field.key}=${foldLabel(field.text)}`).join('\n'));
}
