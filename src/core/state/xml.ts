import { WorkbookError } from '../workbook-error';
import { jsonInPart, jsonPart } from '../xml/json-part';
import { STATE_NAMESPACE } from './namespace';
import { type State, stateSchema } from './state';

export { STATE_NAMESPACE };

/** The state as the content of a customXml part: one element whose text is JSON. */
export function stateToXml(state: State): string {
  return jsonPart('state', STATE_NAMESPACE, state);
}

/**
 * The state in a customXml part; `null` when the part is not ours.
 * Throws WorkbookError `state-unread` with `reason` `xml`, `json` or `content` (and the `field`), for a part that a newer version
 * wrote as for a broken one: what was decided is never silently thrown away. With `onNewer`, fields that this version does not know
 * are left out and told; such a state is to be read only.
 */
export function stateFromXml(xml: string, onNewer?: (fields: readonly string[]) => void): State | null {
  if (!xml.includes(STATE_NAMESPACE)) return null;
  const json = jsonInPart('state', xml);
  if (json === null) throw new WorkbookError('state-unread', { reason: 'xml' });
  const content = parseJson(json);
  const parsed = stateSchema.safeParse(content);
  if (parsed.success) return parsed.data;
  if (onNewer) {
    const unknown = parsed.error.issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [],
    );
    const known = stateSchema.safeParse(without(content, unknown));
    if (known.success) {
      onNewer(unknown.map((path) => path.join('.')));
      return known.data;
    }
  }
  const field = parsed.error.issues[0]?.path.join('.') ?? '';
  throw new WorkbookError('state-unread', { reason: 'content', field }, { cause: parsed.error });
}

/** JSON without what stands at these paths. */
function without(content: unknown, paths: readonly (readonly PropertyKey[])[]): unknown {
  const here = new Set(
    paths.flatMap(([key, ...rest]) => (key !== undefined && rest.length === 0 ? [String(key)] : [])),
  );
  const below = (key: string) =>
    paths.flatMap(([first, ...rest]) => (String(first) === key && rest.length > 0 ? [rest] : []));
  if (Array.isArray(content)) return content.map((item, at) => without(item, below(String(at))));
  if (typeof content !== 'object' || content === null) return content;
  return Object.fromEntries(
    Object.entries(content).flatMap(([key, value]) => (here.has(key) ? [] : [[key, without(value, below(key))]])),
  );
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw new WorkbookError('state-unread', { reason: 'json' }, { cause });
  }
}
