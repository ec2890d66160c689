/** What stands in a covering text for the place of each section's own, and what a person reads there. */
export type PlaceNames = Readonly<Record<'section' | 'count' | 'due', string>>;

/** `{section}` as a person reads it: `{課名}`. */
export function withNames(text: string, names: PlaceNames): string {
  return Object.entries(names).reduce((all, [place, name]) => all.replaceAll(`{${place}}`, `{${name}}`), text);
}

/** Back again, as what fills them in knows them. */
export function withPlaces(text: string, names: PlaceNames): string {
  return Object.entries(names).reduce((all, [place, name]) => all.replaceAll(`{${name}}`, `{${place}}`), text);
}
