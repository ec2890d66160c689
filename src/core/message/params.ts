/** Material for words: nothing here is a sentence. src/locales fills templates with it. */
export type Params = Readonly<Record<string, string | number>>;
