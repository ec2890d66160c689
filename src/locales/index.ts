import { en } from './en';
import { ja } from './ja';
import type { Words } from './words';

/** Every language that we speak. */
export const ALL_WORDS: readonly Words[] = [ja, en];

/** Japanese unless the display language is something else. `tag` is a BCP 47 tag or a locale name. */
export function wordsFor(tag: string | undefined): Words {
  return tag === undefined || /^(ja|$)/i.test(tag) ? ja : en;
}
