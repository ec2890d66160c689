import { z } from 'zod';
import { jsonInPart, jsonPart } from '../../xml/json-part';

/** The namespace of the customXml parts that stand in a workbook while sheets of ours are made. The number is that of the format. */
export const MAKING_NAMESPACE = 'urn:kohyo:making:1';

const journalSchema = z.strictObject({
  sheets: z.array(
    z.strictObject({
      /** The sheet that is made, or made again. */
      name: z.string(),
      /** Made again: the hidden sheet that holds it as it stood, and where (A1); null: it is new, or no copy could be made. */
      copy: z.strictObject({ sheet: z.string(), cells: z.string() }).nullable(),
      isNew: z.boolean(),
      /** A1 address of what was ours on it; null: nothing said so. */
      area: z.string().nullable(),
      /** Widths of its columns in characters, by their places. */
      widths: z.array(z.tuple([z.number(), z.number()])),
      /** Where its filter lay (A1); null: it had none. */
      filter: z.string().nullable().default(null),
      /** Its tables by name, and where they lay (A1). */
      tables: z.array(z.strictObject({ name: z.string(), cells: z.string() })).default([]),
      /** Names of the charts of ours that stood there: those of a making stand beside them until all is made. */
      charts: z.array(z.string()).default([]),
      /** Heights in points of rows that were seen: from, to and how high. */
      heights: z.array(z.tuple([z.number(), z.number(), z.number()])).default([]),
      /** Rows that somebody hid. */
      hidden: z.array(z.number()).default([]),
      /** Columns that somebody hid. */
      hiddenColumns: z.array(z.number()).default([]),
      /** What was frozen (A1: `1:3`, `A:B`, `A1:B3`); null: nothing. */
      frozen: z.string().nullable().default(null),
      /** It is taken from a file that a section sent; else it is made. */
      taken: z.boolean().default(false),
      /** How it was protected, without a password; null: it was not. */
      lock: z
        .record(z.string(), z.union([z.boolean(), z.string()]))
        .nullable()
        .default(null),
    }),
  ),
  /** All is made: the copies stay only until somebody takes it back or makes something else. */
  kept: z.boolean().default(false),
  /** The part that remembers what we made (merge/made-xml.ts), as it was; null: there was none. */
  made: z.string().nullable(),
});

/** What is needed to go back to the sheets as they stood before they were made again. */
export type MakingJournal = z.infer<typeof journalSchema>;

export function journalToXml(journal: MakingJournal): string {
  return jsonPart('making', MAKING_NAMESPACE, journal);
}

/** The part that stands beside the journal once every copy is whole, and until all is made: with it, going back is needed. */
export const COPIED = jsonPart('copied', MAKING_NAMESPACE, true);

/** `copied` for the part COPIED; null for a part that says nothing of use. */
export function journalFromXml(xml: string): MakingJournal | 'copied' | null {
  if (jsonInPart('copied', xml) !== null) return 'copied';
  const json = jsonInPart('making', xml);
  if (json === null) return null;
  const parsed = journalSchema.safeParse(readJson(json));
  return parsed.success ? parsed.data : null;
}

function readJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
