import type { Templates } from './templates';

/** Fills `{name}` in a template. A brace without material is a fault of ours and throws, so that a test sees it. */
export function fill(template: string, params: Readonly<Record<string, string | number>> = {}): string {
  return template.replace(/\{([a-zA-Z]+)\}/g, (_, name: string) => {
    const material = params[name];
    if (material === undefined) throw new Error(`no material for {${name}} in: ${template}`);
    return String(material);
  });
}

/** A cell's words stay recognisable with so many characters. */
const LEAST = 8;

/**
 * Fills a template so that the sentence has at most `limit` characters: the longest material is cut short, with 「…」 behind it,
 * and stands on one line. What is cut can be read in full where the material comes from.
 */
export function fillWithin(limit: number, template: string, params: Readonly<Record<string, string | number>>): string {
  const lines = Object.entries(params).map(([name, value]): [string, string] => [
    name,
    String(value).replace(/[\r\n]+/gu, ' '),
  ]);
  for (let most = limit; ; most -= 1) {
    const sentence = fill(template, Object.fromEntries(lines.map(([name, text]) => [name, cut(text, most)])));
    if ([...sentence].length <= limit || most <= LEAST) return sentence;
  }
}

function cut(text: string, most: number): string {
  const characters = [...text];
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`;
}

/** A template by a name that is data. Throws when there is none: words are held complete by tests. */
export function template(templates: Templates, name: string): string {
  const found = templates[name];
  if (found === undefined) throw new Error(`no words for ${name}`);
  return found;
}
