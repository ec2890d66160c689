import { escapeXml } from '../../core/xml/entities';
import { type Replacement, replaceAt } from '../replace-at';
import { escapeUnderscores } from '../safe-text';
import { attributeOf, scanXml, textBetween } from '../xml-scan';
import { withAttribute } from './element';

interface Run {
  /** Where its `<t>` has its text. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * The content of a shared string with another text, when only some characters in the midst of it changed: letters of several fonts
 * stay, and furigana stays over its word. `null` where it has none of either, or its text is another one.
 */
export function retext(si: string, before: string, after: string): string | null {
  const whole = `<si>${si}</si>`;
  const runs: Run[] = [];
  const readings: { from: number; to: number; first: number; last: number; tag: string }[] = [];
  let phonetic = 0;
  let from = -1;
  scanXml('string', whole, (tag) => {
    if (tag.name === 'rPh') {
      phonetic += tag.kind === 'open' ? 1 : -1;
      if (tag.kind === 'open') {
        const place = (name: string) => Number(attributeOf(tag, name) ?? 0);
        readings.push({
          from: tag.start,
          to: tag.end,
          first: place('sb'),
          last: place('eb'),
          tag: whole.slice(tag.start, tag.end),
        });
      }
    }
    if (tag.name !== 't' || phonetic > 0) return;
    if (tag.kind === 'open') from = tag.end;
    else if (tag.kind === 'close') runs.push({ from, to: tag.start, text: textBetween(whole, from, tag.start) });
  });
  if (runs.map(({ text }) => text).join('') !== before || (runs.length < 2 && readings.length === 0)) return null;
  const { start, end, words } = changeIn(before, after);
  const cuts: Replacement[] = [];
  let at = 0;
  let put = false;
  for (const run of runs) {
    const [first, last] = [at, at + run.text.length];
    at = last;
    const touched = start < last && end > first;
    const here: boolean = !put && (touched || (start === end && start <= last));
    if (!touched && !here) continue;
    const kept = [run.text.slice(0, Math.max(0, start - first)), run.text.slice(Math.max(0, end - first))] as const;
    const text = `${kept[0]}${here ? words : ''}${end < last ? kept[1] : ''}`;
    put ||= here;
    cuts.push({ from: run.from, to: run.to, text: escapeXml(escapeUnderscores(text)) });
  }
  const by = after.length - before.length;
  const moved = (place: number) => (place >= end ? place + by : Math.min(place, start + words.length));
  for (const reading of readings) {
    const tag = withAttribute(reading.tag, 'sb', String(moved(reading.first)));
    cuts.push({ from: reading.from, to: reading.to, text: withAttribute(tag, 'eb', String(moved(reading.last))) });
  }
  return replaceAt(whole, cuts).slice('<si>'.length, -'</si>'.length);
}

/** The one stretch from the first to the last character that differs. */
function changeIn(before: string, after: string): { start: number; end: number; words: string } {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before.charAt(start) === after.charAt(start)) start += 1;
  let tail = 0;
  while (tail < most - start && before.charAt(before.length - 1 - tail) === after.charAt(after.length - 1 - tail))
    tail += 1;
  return { start, end: before.length - tail, words: after.slice(start, after.length - tail) };
}
