import { ownLabel, parseTemplate, usualTemplate } from './key';

/** What a field is called: by the words of a language, keyed by template; a field of the office's own by its label. */
export function fieldName(key: string, names: Readonly<Record<string, string>>): string {
  const { id, entry } = parseTemplate(key);
  return names[usualTemplate(entry)] ?? ownLabel(id) ?? key;
}
