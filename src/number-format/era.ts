/** Japanese eras that Excel shows: the serial number (1900 system) of each one's first day. */
const ERAS = [
  { from: 43_586, year: 2019, long: '令和', short: '令', letter: 'R' },
  { from: 32_516, year: 1989, long: '平成', short: '平', letter: 'H' },
  { from: 9_856, year: 1926, long: '昭和', short: '昭', letter: 'S' },
  { from: 4_595, year: 1912, long: '大正', short: '大', letter: 'T' },
  { from: 1, year: 1868, long: '明治', short: '明', letter: 'M' },
] as const;

/**
 * A date format with its era parts (`ggge"年"`, `ge`, `ee`) made into plain text for one date: no formatter knows 和暦.
 * A format without era parts comes back as it is. `gannen` in its locale shows the first year as 元.
 */
export function fillEra(format: string, serial: number, year: number): string {
  const era = ERAS.find((one) => serial >= one.from);
  if (!era) return format;
  const gannen = /-gannen\]/i.test(format);
  const count = year - era.year + 1;
  return format.replace(/"[^"]*"|\\.|[*_].|\[[^\]]*\]|General|g{1,3}|e{1,2}|r{1,2}/gi, (part, at: number) => {
    const digits = (length: number) => (gannen && count === 1 ? '元' : String(count).padStart(length, '0'));
    if (/^E[+-]/i.test(format.slice(at, at + 2))) return part;
    switch (part.toLowerCase()) {
      case 'ggg':
        return `"${era.long}"`;
      case 'gg':
        return `"${era.short}"`;
      case 'g':
        return `"${era.letter}"`;
      case 'e':
        return `"${digits(1)}"`;
      case 'ee':
        return `"${digits(2)}"`;
      case 'r':
        return `"${era.letter}${digits(1)}"`;
      case 'rr':
        return `"${era.long}${digits(1)}"`;
      default:
        return part;
    }
  });
}
