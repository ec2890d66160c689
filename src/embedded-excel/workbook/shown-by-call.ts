/** `HYPERLINK(link, text)` shows its text, `HYPERLINK(link)` its link: the calculation library does not know it. */
export function shownByHyperlink(args: readonly string[]): string {
  return `(${args.at(-1) ?? ''})`;
}

/**
 * `TEXT` with a format that the calculation library would misread: letters such as △ are put in quotes, as Excel lets them stand
 * without, and halves are rounded away from zero first, as Excel does.
 */
export function shownByText(args: readonly string[]): string | null {
  const [value, written] = args;
  const format = /^\s*"((?:[^"]|"")*)"\s*$/.exec(written ?? '')?.[1]?.replaceAll('""', '"');
  if (value === undefined || format === undefined || args.length !== 2) return null;
  const quoted = format.replace(/"[^"]*"|\\.|\[[^\]]*\]|([^\x20-\x7e]+(?: [^\x20-\x7e]+)*)/g, (part, letters) =>
    letters === undefined ? part : `"${letters}"`,
  );
  const rounded = decimalsOf(format);
  const number = rounded === null ? value : `IFERROR(ROUND(${value},${rounded}),${value})`;
  return `TEXT(${number},"${quoted.replaceAll('"', '""')}")`;
}

/** Decimal places that a plain number format shows; null for dates, fractions, exponents, General. */
function decimalsOf(format: string): number | null {
  const [first = ''] = format.replace(/"[^"]*"|\\.|\[[^\]]*\]|[^\x20-\x7e]/g, '').split(';');
  const match = /^[\s$+-]*[#0,?]+(?:\.([0#?]+))?\s*(%?)\s*$/.exec(first);
  if (!match || /,\s*%?\s*$/.test(first)) return null;
  return (match[1]?.length ?? 0) + (match[2] ? 2 : 0);
}
