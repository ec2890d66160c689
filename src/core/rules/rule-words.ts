/**
 * What is said of a rule in one language. Material stands in braces, `{cell}`; test/meta holds both languages
 * to the same keys and the same braces.
 */
export interface RuleWords {
  readonly title: string;
  readonly why: string;
  readonly remedy: string;
  /** Variant → message. '' is the only or usual one. Always available: {sheet} {cell} {label} and the rule's own params. */
  readonly messages: Readonly<Record<string, string>>;
  /** Variant → what the sheet shows that proves it; '' when a rule has one for all. */
  readonly evidence: Readonly<Record<string, string>>;
  /** Option → what it is called, and why it has its default. */
  readonly options?: Readonly<Record<string, { readonly label: string; readonly reason: string }>>;
}
