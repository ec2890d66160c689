/** Our customXml parts of a namespace. What is asked of them must be synchronised by the caller. */
export function askParts(context: Excel.RequestContext, namespace: string): Excel.CustomXmlPartScopedCollection {
  const parts = context.workbook.customXmlParts.getByNamespace(namespace);
  parts.load('items/id');
  return parts;
}

/** Writes the part and gives it: there is one of each namespace, though a workbook merged from two may carry more. */
export function putPart(
  context: Excel.RequestContext,
  parts: readonly Excel.CustomXmlPart[],
  xml: string,
): Excel.CustomXmlPart {
  const [first, ...others] = parts;
  for (const other of others) other.delete();
  if (!first) return context.workbook.customXmlParts.add(xml);
  first.setXml(xml);
  return first;
}
