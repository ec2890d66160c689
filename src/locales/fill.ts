import type { Templates } from './templates';

/** Fills `{name}` in a template. A brace without material is a fault of ours and throws, so that a test sees it. */
export function fill(template: string, params: Readonly<Record<string, string | number>> = {}): string {
  return template.replace(/\{([a-zA-Z]+)\}/g, (_, name: string) => {
    const material = params[name];
    if (material === undefined) throw new Error(`no material for {${name}} in: ${template}`);
    return String(material);
  });
}

/** A template by a name that is data. Throws when there is none: words are held complete by tests. */
export function template(templates: Templates, name: string): string {
  const found = templates[name];
  if (found === undefined) throw new Error(`no words for ${name}`);
  return found;
}
