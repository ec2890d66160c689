import { OpenParts } from '../patch/open-parts';
import { findParts } from '../read-parts';

/** Names of the sheets of a workbook that show pictures, shapes or charts. */
export function sheetsWithDrawings(bytes: Uint8Array): ReadonlySet<string> {
  const open = new OpenParts(bytes);
  const { sheets } = findParts(open.parts);
  return new Set(
    sheets.flatMap(({ name, part }) => (open.relations(part).some(({ type }) => type === 'drawing') ? [name] : [])),
  );
}
