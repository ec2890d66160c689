import { addressIn, type SeenHighlights } from './highlights';
import type { Companion } from './read-grids';

interface Asked {
  readonly seen: SeenHighlights | undefined;
  readonly sheet: Excel.Worksheet;
  readonly formats: Excel.ConditionalFormatCollection;
  /** Where those that stood there stand now, in the same order. */
  readonly ranges: readonly Excel.Range[];
}

/** Looks at our highlights on the sheets that are read again: rows may have come in above them, and people may have taken some away. */
export class HighlightFollower implements Companion {
  private readonly asked: Asked[] = [];

  /** `seen`: what stood in the whole workbook. */
  constructor(private readonly seen: readonly SeenHighlights[]) {}

  ask(sheet: Excel.Worksheet, name: string): void {
    const seen = this.seen.find((one) => one.name === name);
    const formats = sheet.getRange().conditionalFormats;
    formats.load('items/id,items/type');
    sheet.protection.load('protected');
    const ranges = (seen?.standing ?? []).map(({ format }) => formats.getItem(format).getRangeOrNullObject());
    for (const range of ranges) range.load('address');
    this.asked.push({ seen, sheet, formats, ranges });
  }

  /** What stands now, once the sheets have been read; null where a rule has come that nobody has looked at. */
  now(): readonly SeenHighlights[] | null {
    const looked = new Map<SeenHighlights, SeenHighlights>();
    for (const { seen, sheet, formats, ranges } of this.asked) {
      if (!seen || hasStrangers(seen, formats)) return null;
      const standing = seen.standing.map(({ format, look }, at) => {
        const range = ranges[at];
        const [, ...rest] = look.split(' ');
        const isPlaced = look !== '' && range?.isNullObject === false;
        return { format, look: isPlaced ? [addressIn(range).toUpperCase(), ...rest].join(' ') : '' };
      });
      looked.set(seen, { ...seen, isProtected: sheet.protection.protected, standing });
    }
    return this.seen.map((one) => looked.get(one) ?? one);
  }
}

/** Whether a rule by formula stands on the sheet that was not there when it was last looked at. */
export function hasStrangers(
  { standing, foreign }: SeenHighlights,
  formats: Excel.ConditionalFormatCollection,
): boolean {
  const known = new Set([...standing.map(({ format }) => format), ...foreign]);
  return formats.items.some(({ id, type }) => type === Excel.ConditionalFormatType.custom && !known.has(id));
}
