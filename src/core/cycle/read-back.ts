/**
 * What was filled into a sentence of ours, read from the text that it became: each part reaches to where the next words of the sentence begin,
 * and is never blank. `null` for another text.
 */
export function readBack(sentence: string, text: string): Readonly<Record<string, string>> | null {
  const [start = '', ...rest] = sentence.split(/\{([a-zA-Z]+)\}/);
  if (!text.startsWith(start)) return null;
  const found: Record<string, string> = {};
  let at = start.length;
  for (let place = 0; place < rest.length; place += 2) {
    const [name = '', words = ''] = rest.slice(place, place + 2);
    const isLast = place + 2 >= rest.length;
    const end = isLast ? (text.endsWith(words) ? text.length - words.length : -1) : text.indexOf(words, at + 1);
    if (end <= at) return null;
    found[name] = text.slice(at, end);
    at = end + words.length;
  }
  return found;
}
