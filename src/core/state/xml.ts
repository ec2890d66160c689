import { WorkbookError } from '../workbook-error';
import { unescapeXml } from '../xml/entities';
import { type State, stateSchema } from './state';

/** The namespace of our customXml part. The number is that of the format: another one is another part. */
export const STATE_NAMESPACE = 'urn:kohyo:state:1';

/** The state as the content of a customXml part: one element whose text is JSON. */
export function stateToXml(state: State): string {
  const json = JSON.stringify(state).replace(UNSAFE, (character) => {
    const code = character.charCodeAt(0).toString(16).padStart(4, '0');
    return `\\u${code}`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?><state xmlns="${STATE_NAMESPACE}">${json}</state>`;
}

/**
 * The state in a customXml part; `null` when the part is not ours.
 * Throws WorkbookError `state-unread` with `reason` `xml`, `json` or `content` (and the `field`), for a part that a newer version
 * wrote as for a broken one: what was decided is never silently thrown away.
 */
export function stateFromXml(xml: string): State | null {
  if (!xml.includes(STATE_NAMESPACE)) return null;
  const body = ELEMENT.exec(xml)?.[1];
  if (body === undefined || body.includes('<')) throw new WorkbookError('state-unread', { reason: 'xml' });
  const parsed = stateSchema.safeParse(parseJson(unescapeXml(body)));
  if (parsed.success) return parsed.data;
  const field = parsed.error.issues[0]?.path.join('.') ?? '';
  throw new WorkbookError('state-unread', { reason: 'content', field }, { cause: parsed.error });
}

/**
 * What XML cannot hold, or a program on the way might change, is written as JSON escapes: markup, control characters,
 * lone surrogates and noncharacters. All of it stands inside JSON strings only.
 */
const UNSAFE = /[<>&\p{Cc}\p{Cs}\u2028\u2029\ufffe\uffff]/gu;

/** Excel writes the part again in its own way: another prefix, entities where we had none. */
const ELEMENT = /<(?:[\w.-]+:)?state\b[^>]*>([\s\S]*)<\/(?:[\w.-]+:)?state\s*>\s*$/;

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw new WorkbookError('state-unread', { reason: 'json' }, { cause });
  }
}
