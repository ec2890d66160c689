import { moveYears, yearSpans } from '../../notation/move-years';
import { formatYear } from '../../notation/year';
import { fillIn } from '../fill-in';

/** What next year's file is called: the year in its name moved on, else the year behind it. Without its ending. */
export function nextFileName(
  name: string,
  year: number,
  { language, template }: { readonly language: 'ja' | 'en'; readonly template: string },
): string {
  const spans = yearSpans(name);
  const [only] = spans;
  if (only && new Set(spans.map((span) => span.year)).size === 1) return moveYears(name, year - only.year);
  return fillIn(template, { name, year: formatYear(year, language) });
}
