/**
 * Templates name their material in braces, `{cell}`; test/meta holds both languages to the same keys and the same braces.
 */
export type Templates = Readonly<Record<string, string>>;
