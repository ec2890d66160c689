import { start as en } from './en/start';
import { start as ja } from './ja/start';
import { languageOf } from './language';

/** What a page says before its words are there: few enough to come with it, so that they can be said when nothing else loads. */
export function startWords(tag: string | undefined): typeof ja | typeof en {
  return languageOf(tag) === 'ja' ? ja : en;
}
