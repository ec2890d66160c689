import { languageOf } from './language';
import type { Words } from './words';

/** The words of one language alone: a page has no use for the other. */
export async function loadWords(tag: string | undefined): Promise<Words> {
  if (languageOf(tag) === 'ja') return (await import(/* webpackChunkName: "words-ja" */ './ja')).ja;
  return (await import(/* webpackChunkName: "words-en" */ './en')).en;
}
