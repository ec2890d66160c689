import { WorkbookError } from '../workbook-error';
import { jsonInPart, jsonPart } from '../xml/json-part';
import { type State, stateSchema } from './state';

/** The namespace of our customXml part. The number is that of the format: another one is another part. */
export const STATE_NAMESPACE = 'urn:kohyo:state:1';

/** The state as the content of a customXml part: one element whose text is JSON. */
export function stateToXml(state: State): string {
  return jsonPart('state', STATE_NAMESPACE, state);
}

/**
 * The state in a customXml part; `null` when the part is not ours.
 * Throws WorkbookError `state-unread` with `reason` `xml`, `json` or `content` (and the `field`), for a part that a newer version
 * wrote as for a broken one: what was decided is never silently thrown away.
 */
export function stateFromXml(xml: string): State | null {
  if (!xml.includes(STATE_NAMESPACE)) return null;
  const json = jsonInPart('state', xml);
  if (json === null) throw new WorkbookError('state-unread', { reason: 'xml' });
  const parsed = stateSchema.safeParse(parseJson(json));
  if (parsed.success) return parsed.data;
  const field = parsed.error.issues[0]?.path.join('.') ?? '';
  throw new WorkbookError('state-unread', { reason: 'content', field }, { cause: parsed.error });
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw new WorkbookError('state-unread', { reason: 'json' }, { cause });
  }
}
