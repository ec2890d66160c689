import type { Finding } from '../../core/rules/finding';
import { renderFinding } from '../../locales/render-finding';
import type { Words } from '../../locales/words';

/** What an entry says first: the message, or what the messages of its cells have in common. */
export function headline(findings: readonly Finding[], words: Words): string {
  const said = new Set(findings.map((finding) => renderFinding(finding, words).message));
  const [first] = findings;
  const [message = ''] = said;
  return said.size === 1 || !first ? message : renderFinding(first, words).title;
}
