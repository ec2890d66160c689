import { unescapeXml } from './entities';

/** JSON as the content of a customXml part: one element in our namespace. */
export function jsonPart(element: string, namespace: string, content: unknown): string {
  const json = JSON.stringify(content).replace(UNSAFE, (character) => {
    const code = character.charCodeAt(0).toString(16).padStart(4, '0');
    return `\\u${code}`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?><${element} xmlns="${namespace}">${json}</${element}>`;
}

/** The JSON text in a part that `jsonPart` made, as Excel wrote it again: another prefix, entities. `null` when there is none. */
export function jsonInPart(element: string, xml: string): string | null {
  const opening = new RegExp(`<(?:[\\w.-]+:)?${element}(?=[\\s>])[^<>]*>`).exec(xml);
  const closing = xml.lastIndexOf('</');
  if (opening === null || closing < opening.index + opening[0].length) return null;
  if (!new RegExp(`^</(?:[\\w.-]+:)?${element}\\s*>\\s*$`).test(xml.slice(closing))) return null;
  const body = xml.slice(opening.index + opening[0].length, closing);
  return body.includes('<') ? null : unescapeXml(body);
}

/**
 * What XML cannot hold, or a program on the way might change, is written as JSON escapes: markup, control characters,
 * lone surrogates and noncharacters. All of it stands inside JSON strings only.
 */
const UNSAFE = /[<>&\p{Cc}\p{Cs}\u2028\u2029\ufffe\uffff]/gu;
