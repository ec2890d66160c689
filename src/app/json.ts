/** JSON as the command answers it. */
export function toJson(answer: unknown): string {
  return `${jsonPiece(answer)}\n`;
}

/**
 * Part of such an answer; `depth`: within how many objects and lists it stands. Control characters that JSON itself lets stand (DEL, C1) are escaped:
 * a terminal would follow them.
 */
export function jsonPiece(value: unknown, depth = 0): string {
  const json = JSON.stringify(value, null, 2);
  const safe = json.replace(CONTROL, (character) => `\\u00${character.charCodeAt(0).toString(16)}`);
  return depth === 0 ? safe : safe.replaceAll('\n', `\n${'  '.repeat(depth)}`);
}

const CONTROL = /(?!\n)\p{Cc}/gu;
