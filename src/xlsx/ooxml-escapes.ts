/** A character that XML cannot hold stands as `_x0007_` in a file; `_x005F_` is an underscore that only looks like one. */
export function unescapeCharacters(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
}
