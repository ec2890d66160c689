import type { publish } from '../../../locales/ja/publish';

/** The words of what is published: Japanese says which there are. */
export type PublishWord = keyof typeof publish;
export type PublishWords = Readonly<Record<PublishWord, string>>;

/** A sentence with its material filled in. */
export function say(
  words: PublishWords,
  word: PublishWord,
  material: Readonly<Record<string, string | number>>,
): string {
  return words[word].replace(/\{([a-zA-Z]+)\}/g, (brace, name: string) => String(material[name] ?? brace));
}
