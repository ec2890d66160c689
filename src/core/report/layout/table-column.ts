/** A heading with one of these cannot stand in a reference as it is: it would have to be escaped, and programs differ in how. */
const NOT_IN_REFERENCES = /[[\]#'@\p{Cc}]/u;
const PLAIN = /^[\p{L}\p{N}_]+$/u;

/** True for a heading by which a formula can speak of a table's column. */
export function canBeReferredTo(heading: string): boolean {
  return heading !== '' && heading.trim() === heading && !NOT_IN_REFERENCES.test(heading);
}

/** `KohyoYears[部]`, `KohyoYears[[業務量削減目標・下限]]`: the data of a column. A heading of more than letters and digits stands in brackets of its own. */
export function columnReference(table: string, heading: string): string {
  return PLAIN.test(heading) ? `${table}[${heading}]` : `${table}[[${heading}]]`;
}
