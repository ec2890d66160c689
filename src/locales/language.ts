import type { Words } from './words';

/** Japanese unless the display language is something else. `tag` is a BCP 47 tag or a locale name. */
export function languageOf(tag: string | undefined): Words['language'] {
  return tag === undefined || /^(ja|$)/i.test(tag) ? 'ja' : 'en';
}
