import { z } from 'zod';
import { WorkbookError } from '../../../workbook-error';
import { jsonInPart, jsonPart } from '../../../xml/json-part';
import { PLAN_IDS } from '../../layout/sheet-plan';
import type { MadeSheet } from './made-sheet';

/** The namespace of the customXml part that remembers what we made. The number is that of the format. */
export const MADE_NAMESPACE = 'urn:kohyo:made:1';

const place = z.int().nonnegative();
const row = z.strictObject({
  row: place,
  kind: z.enum(['top', 'heading', 'line', 'previous', 'caption']),
  cells: z.array(z.string()),
  signs: z.array(z.string().nullable()),
  name: z.string(),
  accepted: z.array(place),
  worn: z.record(z.string(), z.string()).optional(),
  height: z.number().optional(),
});

const sheet = z.strictObject({
  id: z.enum(PLAN_IDS),
  name: z.string(),
  called: z.string().optional(),
  own: z.boolean().optional(),
  layout: z.string().optional(),
  headingRow: z.int(),
  headingRows: z.int().positive().optional(),
  columns: z.array(
    z.strictObject({
      column: place,
      heading: z.string(),
      says: z.string().optional(),
      width: z.number(),
      toFill: z.boolean(),
      worn: z.string().optional(),
    }),
  ),
  rows: z.array(row),
});

const part = z.strictObject({ version: z.literal(1), sheets: z.array(sheet) });

/** All that we made in a workbook, as the content of one customXml part. */
export function madeToXml(sheets: readonly MadeSheet[]): string {
  return jsonPart('made', MADE_NAMESPACE, { version: 1, sheets });
}

/**
 * What we made, from a customXml part; `null` when the part is another one. Throws WorkbookError `state-unread`: without it, what
 * people typed over our cells could not be told from what we wrote, and would be lost.
 */
export function madeFromXml(xml: string): readonly MadeSheet[] | null {
  if (!xml.includes(MADE_NAMESPACE)) return null;
  const json = jsonInPart('made', xml);
  if (json === null) throw new WorkbookError('state-unread', { reason: 'xml' });
  try {
    return part.parse(JSON.parse(json)).sheets;
  } catch (cause) {
    throw new WorkbookError('state-unread', { reason: 'content' }, { cause });
  }
}
