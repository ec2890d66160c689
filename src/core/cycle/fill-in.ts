/** A sentence with its material filled in; braces without material stay. Material is taken as it is, whatever it holds. */
export function fillIn(sentence: string, material: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{([a-zA-Z]+)\}/g, (brace, name: string) => String(material[name] ?? brace));
}
