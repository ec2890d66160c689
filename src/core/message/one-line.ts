/** A text of several lines in one: blanks around line breaks go, blank lines too. `between` stands where a line ended. */
export function inOneLine(text: string, between = ' '): string {
  return text
    .split(/[\r\n]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(between);
}
