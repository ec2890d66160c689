import { z } from 'zod';
import type { Grid } from '../../grid/grid';
import { jsonInPart, jsonPart } from '../../xml/json-part';
import { isCopyName } from './copy-name';
import { journalFromXml } from './making-journal';

/** The namespace of the customXml part that names sheets left half taken. The number is that of the format. */
export const HALF_NAMESPACE = 'urn:kohyo:half-taken:1';

const halfSchema = z.array(
  z.strictObject({
    sheet: z.string(),
    /** The sheet that holds what stood there before; null: nothing did. */
    copy: z.string().nullable(),
  }),
);

/**
 * A sheet on which what a section sent stands in part: nobody's 個票, until it is taken again, or a person decides, by removing or renaming
 * it or its copy.
 */
export type HalfTaken = z.infer<typeof halfSchema>[number];

export function halfTakenToXml(sheets: readonly HalfTaken[]): string {
  return jsonPart('half', HALF_NAMESPACE, sheets);
}

/** What such a part says; nothing for another. */
export function halfTakenFromXml(xml: string): readonly HalfTaken[] {
  const json = jsonInPart('half', xml);
  if (json === null) return [];
  const parsed = halfSchema.safeParse(JSON.parse(json));
  return parsed.success ? parsed.data : [];
}

/** The sheets as they stood before a taking was cut off: what stands half taken gives way to its copy. */
export function asBefore(grids: readonly Grid[]): Grid[] {
  const copies = new Map(grids.map((grid) => [grid.sheet, grid]));
  const used = new Set(grids.map(({ halfTaken }) => halfTaken?.copy));
  return grids.flatMap((grid) => {
    if (used.has(grid.sheet)) return [];
    const copy = copies.get(grid.halfTaken?.copy ?? '');
    return copy ? [{ ...copy, sheet: grid.sheet, position: grid.position }] : [grid];
  });
}

/**
 * The sheets half taken in a workbook, by their names: what the parts of HALF_NAMESPACE say, and those of MAKING_NAMESPACE while a taking is cut
 * off. `sheets`: all that stand there, hidden ones too.
 */
export function halfTakenIn(xmls: readonly string[], sheets: ReadonlySet<string>): ReadonlyMap<string, HalfTaken> {
  const read = xmls.map(journalFromXml);
  const isCutOff = read.includes('copied');
  const cutOff = read.flatMap((one) =>
    one === null || one === 'copied' || one.kept || !isCutOff ? [] : one.sheets.filter(({ taken }) => taken),
  );
  const all = [
    ...cutOff.map(({ name, copy }) => ({ sheet: name, copy: copy?.sheet ?? null })),
    ...xmls.flatMap(halfTakenFromXml),
  ];
  const standing = all.filter(
    ({ sheet, copy }) => sheets.has(sheet) && !isCopyName(sheet) && (copy === null || sheets.has(copy)),
  );
  return new Map(standing.map((one) => [one.sheet, one]));
}
