/** Text that is safe between tags and in quoted attributes, whatever it holds. */
export interface Html {
  readonly html: string;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
/** XML and HTML forbid these, escaped or not. */
const CONTROLS = /(?![\t\n\r])\p{Cc}/gu;

function escaped(text: string): string {
  return text.replace(CONTROLS, '').replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? letter);
}

type Part = string | number | Html | readonly Html[];

function partOf(part: Part): string {
  if (typeof part === 'string' || typeof part === 'number') return escaped(String(part));
  if ('html' in part) return part.html;
  return part.map(({ html: each }) => each).join('\n');
}

/** A template whose material is escaped, unless it is markup of our own. */
export function html(literals: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return {
    html: literals.reduce(
      (text, literal, at) => `${text}${literal}${at < parts.length ? partOf(parts[at] ?? '') : ''}`,
      '',
    ),
  };
}

/** Nothing at all. */
export const NOTHING: Html = { html: '' };

/** Lines of a cell's text, as lines. */
export function lines(text: string): Html {
  return {
    html: text
      .trim()
      .split(/\r\n|\r|\n/)
      .map(escaped)
      .join('<br>'),
  };
}
