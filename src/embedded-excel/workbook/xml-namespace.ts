/** The namespace of an XML text's outermost element; '' for none, null when it is no XML with one outermost element. */
export function rootNamespace(xml: string): string | null {
  const body = xml.replace(/^\uFEFF?\s*(?:<\?xml[^>]*\?>)?(?:\s|<!--[\s\S]*?-->)*/, '');
  const open = /^<([A-Za-z_][\w.-]*:)?([A-Za-z_][\w.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/.exec(
    body,
  );
  if (!open || !isBalanced(body)) return null;
  const [, prefix = '', , attributes = ''] = open;
  const name = prefix ? `xmlns:${prefix.slice(0, -1)}` : 'xmlns';
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  if (prefix && !found) return null;
  return found?.[1] ?? found?.[2] ?? '';
}

/** Whether every element that opens also closes, in order, and nothing stands outside the outermost. */
function isBalanced(xml: string): boolean {
  const open: string[] = [];
  const rest = xml.replace(/<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>/g, '');
  let ended = false;
  let last = 0;
  for (const tag of rest.matchAll(
    /<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/g,
  )) {
    const between = rest.slice(last, tag.index);
    if (/[<>]/.test(between) || (open.length === 0 && between.trim() !== '')) return false;
    last = tag.index + tag[0].length;
    if (ended) return false;
    if (tag[1]) {
      if (open.pop() !== tag[2]) return false;
    } else if (!tag[4]) open.push(tag[2] ?? '');
    ended = open.length === 0;
  }
  return ended && rest.slice(last).trim() === '';
}
