import { en } from './en';
import { ja } from './ja';
import { languageOf } from './language';
import type { Words } from './words';

/** Every language that we speak. */
export const ALL_WORDS: readonly Words[] = [ja, en];

/** The words for a display language. */
export function wordsFor(tag: string | undefined): Words {
  return languageOf(tag) === 'ja' ? ja : en;
}
