import { DAYS_TO_1904, tellsDay } from '../../number-format/show';
import { readNumberFormats } from '../read-number-formats';
import { type Replacement, replaceAt } from '../replace-at';
import { attributeOf, scanXml, textBetween } from '../xml-scan';

/** Days between two ways of counting them; 0 where both count alike. */
export function daysBetween(from1904: boolean, to1904: boolean): number {
  return (from1904 ? DAYS_TO_1904 : 0) - (to1904 ? DAYS_TO_1904 : 0);
}

/**
 * A sheet whose days are counted as in the workbook that it is to stand in: numbers shown as days, and the days that may be typed. `styles`: the
 * styles part of the sheet's own workbook; null without one.
 */
export function moveDays(
  part: string,
  xml: string,
  days: number,
  styles: { readonly part: string; readonly xml: string } | null,
): string {
  if (days === 0 || styles === null) return xml;
  const isDay = readNumberFormats(styles.part, styles.xml).map(tellsDay);
  const cuts: Replacement[] = [];
  let moves = false;
  let from = -1;
  scanXml(part, xml, (tag) => {
    const { name, kind } = tag;
    if (name === 'c' && kind !== 'close') {
      const isNumber = ['n', ''].includes(attributeOf(tag, 't') ?? '');
      moves = isNumber && isDay[Number(attributeOf(tag, 's') ?? 0)] === true;
    }
    if (name === 'dataValidation') moves = kind === 'open' && attributeOf(tag, 'type') === 'date';
    if (!moves || (name !== 'v' && name !== 'formula1' && name !== 'formula2')) return;
    if (kind === 'open') from = tag.end;
    if (kind !== 'close' || from < 0) return;
    const written = textBetween(xml, from, tag.start).trim();
    const day = written === '' ? Number.NaN : Number(written);
    if (Number.isFinite(day)) cuts.push({ from, to: tag.start, text: String(day + days) });
    from = -1;
  });
  return replaceAt(xml, cuts);
}
