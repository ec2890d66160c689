import { z } from 'zod';
import { formSchema } from '../form/form';
import { listLayoutSchema } from '../list/list-layout';
import { nothingDecided } from './empty-state';

/**
 * What the office decided, kept in the workbook itself (a customXmlParts part in our namespace, read by the command too).
 * Never a cell's content beyond what identifies the decision.
 */
const decision = z.strictObject({
  /** Sheet and 個票 range at the time, and a fingerprint of the cells the answer was about: when they change, it falls away. */
  sheet: z.string(),
  number: z.string(),
  name: z.string(),
  measure: z.enum(['hours', 'effect']),
  means: z.enum(['reduction', 'increase']),
  fingerprint: z.string(),
  by: z.string(),
  /** ISO 8601. */
  at: z.string(),
});

const ignored = z.strictObject({
  code: z.string(),
  sheet: z.string(),
  cell: z.string(),
  /** The cell's text when it was ignored; another text brings the finding back. */
  text: z.string(),
  reason: z.string(),
  by: z.string(),
  at: z.string(),
});

const received = z.strictObject({
  /** The sheet as it is called in this workbook. */
  sheet: z.string(),
  /** The section that sent it, as the city lists it; '' where unknown. */
  section: z.string(),
  /** The file that it came from. */
  file: z.string(),
  /** When that file was last saved, ISO 8601; null: nobody knows. */
  saved: z.string().nullable(),
  /** When it was gathered, and when a version of it was for the first time. ISO 8601. */
  at: z.string(),
  first: z.string(),
  /** What it said then (a fingerprint): another one was changed here. */
  content: z.string(),
  /** Other versions by their fingerprints: asked about and not decided, and passed over. */
  open: z.array(
    z.strictObject({ content: z.string(), why: z.enum(['same-time', 'no-time', 'both-filled', 'changed-here']) }),
  ),
  declined: z.array(z.string()),
});

const answered = z.strictObject({
  /** The section as 指摘一覧 names it. */
  section: z.string(),
  /** When its answers were read, ISO 8601. */
  at: z.string(),
  /** Lines with an answer, and those of them that are asked about. */
  lines: z.number().int(),
  asked: z.number().int(),
});

export const stateSchema = z.strictObject({
  version: z.literal(1),
  /** Form id chosen by the office; null: recognised from the sheets. */
  form: z.string().nullable().default(null),
  /** Forms learned in this workbook. */
  forms: z.array(formSchema).default([]),
  /** Western years of the plan; [] when the sheets say so. */
  planYears: z.array(z.number().int()).default([]),
  /** The fiscal year we are in, for what is due. null: nothing is due yet unless something of that year is filled in. */
  currentYear: z.number().int().nullable().default(null),
  /** What △ means in this office's hours cells. null: as the form's legend says, else work added. */
  convention: z.enum(['increase', 'reduction']).nullable().default(null),
  decisions: z.array(decision).default([]),
  ignored: z.array(ignored).default([]),
  /** Rule code → off, or another severity. */
  rules: z.record(z.string(), z.enum(['off', 'error', 'warning', 'info'])).default({}),
  /** Rule code → option → what the office has set; the rule says what it takes, and what it does not know is kept as it is. */
  options: z.record(z.string(), z.record(z.string(), z.union([z.number(), z.string(), z.boolean()]))).default({}),
  /** 部 and 課 known to the office; [] when read from 組織一覧. */
  departments: z.array(z.strictObject({ department: z.string(), section: z.string() })).default([]),
  /** Sheets that were gathered (回収) from sections' files. */
  received: z.array(received).default([]),
  /** How many 個票 a section was asked for, as the sheets that were handed out (配布) say. */
  asked: z.array(z.strictObject({ section: z.string(), count: z.number().int() })).default([]),
  /** Sections whose answers to 指摘一覧 were read. */
  answered: z.array(answered).default([]),
  /** Layouts of the とりまとめ一覧 made from the office's own lists. */
  layouts: z.array(listLayoutSchema).default([]),
  /** Id of the layout that the list is made in, one of these or of ours; null: the published one. */
  layout: z.string().nullable().default(null),
});

export type State = z.infer<typeof stateSchema>;
export type Decision = z.infer<typeof decision>;
export type Ignored = z.infer<typeof ignored>;
export type Received = z.infer<typeof received>;
export type Answered = z.infer<typeof answered>;

/** A workbook that nothing was decided in. */
export const emptyState: () => State = nothingDecided;
