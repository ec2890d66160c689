/** What stands in a call's place, made of its arguments; null leaves the call as it is. */
export type Replace = (args: readonly string[]) => string | null;

/** A formula with the calls of one function replaced, calls within calls too. */
export function replaceCalls(formula: string, name: string, replace: Replace): string {
  const call = new RegExp(`(?<![\\p{L}\\p{N}_.])${name}\\s*\\(`, 'iu');
  let rest = formula;
  let done = '';
  for (let found = findOutsideText(rest, call); found; found = findOutsideText(rest, call)) {
    const from = found.index + found.length;
    const ended = argumentsOf(rest, from);
    if (!ended) break;
    const args = ended.arguments.map((argument) => replaceCalls(argument, name, replace));
    done += rest.slice(0, found.index) + (replace(args) ?? `${rest.slice(found.index, from)}${args.join(',')})`);
    rest = rest.slice(ended.end);
  }
  return done + rest;
}

function findOutsideText(text: string, wanted: RegExp): { index: number; length: number } | null {
  const masked = text.replace(/"(?:[^"]|"")*"/g, (string) => ' '.repeat(string.length));
  const found = wanted.exec(masked);
  return found ? { index: found.index, length: found[0].length } : null;
}

function argumentsOf(text: string, from: number): { arguments: string[]; end: number } | null {
  const parts: string[] = [];
  let depth = 0;
  let quote = '';
  let part = '';
  for (let at = from; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (quote) {
      if (letter === quote) quote = '';
    } else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === '(' || letter === '{') depth += 1;
    else if (depth === 0 && letter === ')') return { arguments: [...parts, part], end: at + 1 };
    else if (letter === ')' || letter === '}') depth -= 1;
    else if (depth === 0 && letter === ',') {
      parts.push(part);
      part = '';
      continue;
    }
    part += letter;
  }
  return null;
}
