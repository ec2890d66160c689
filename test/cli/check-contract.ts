import { z } from 'zod';

/** The answer of `check --format json`, version 1, as the command promises it: nothing missing, nothing more. */
const address = z.string().regex(/^[A-Z]{1,3}[1-9]\d*$/);
const year = z.string().regex(/^(?:19|20)\d\d$/);
/** Flat keys, years western. A label of a city's own form may stand for more than these; built-in forms keep to them. */
export const fieldKey = z
  .string()
  .regex(
    new RegExp(
      `^(?:${[
        'number|name|pillar|category|item|lead|related|background|approach|references|goal|purpose|note',
        'overview|continuity|schedule|indicators\\.(?:baseline|target)',
        'planRows\\.\\d+\\.(?:task|note|20\\d\\d)',
        '(?:plan|target|actual|rating|problems|improvement|(?:hours|effect)\\.(?:target|actual))\\.(?:20\\d\\d|note)',
        'indicators\\.\\d+\\.(?:name|item|baseline|target|baselineYear|targetYear)',
        'schedule\\.\\d+\\.(?:text|from|to)',
        'actions\\.\\d+\\.(?:text|lead)',
      ].join('|')})$`,
    ),
  );
const value = z
  .strictObject({
    cell: address,
    text: z.string(),
    value: z.union([z.number(), z.string(), z.null()]),
    kind: z.enum(['number', 'text', 'none', 'pending', 'blank']),
  })
  .refine(({ kind, value: own }) => (kind === 'number' ? typeof own === 'number' : typeof own !== 'number'))
  .refine(({ kind, text }) => kind !== 'blank' || text.trim() === '');
const total = z
  .strictObject({
    asWritten: z.number(),
    byConvention: z.number(),
    low: z.number(),
    high: z.number(),
    leftOut: z.number().int().nonnegative(),
  })
  .refine(({ low, byConvention, high }) => low <= byConvention && byConvention <= high);
const totals = z.strictObject({ target: z.record(year, total), actual: z.record(year, total) });
const finding = z.strictObject({
  code: z.string().regex(/^K[1-7]\d\d$/),
  group: z.enum(['structure', 'required', 'number', 'direction', 'vocabulary', 'crosscheck', 'progress']),
  severity: z.enum(['error', 'warning', 'info']),
  sheet: z.string().min(1),
  cell: address,
  kohyo: z.number().int().nonnegative().nullable(),
  message: z.string().min(1),
  evidence: z.string(),
  fix: z.nullable(
    z.strictObject({
      title: z.string().min(1),
      edits: z
        .array(
          z.strictObject({
            sheet: z.string().min(1),
            cell: address,
            value: z.union([z.string(), z.number(), z.null()]),
            numberFormat: z.string().nullable(),
          }),
        )
        .min(1),
    }),
  ),
});
const file = z.strictObject({
  path: z.string(),
  error: z.nullable(
    z.strictObject({
      code: z.enum(['not-xlsx', 'damaged', 'encrypted', 'empty', 'too-large', 'missing']),
      message: z.string().min(1),
    }),
  ),
  kohyo: z.array(
    z.strictObject({
      index: z.number().int().nonnegative(),
      form: z.string(),
      sheet: z.string().min(1),
      range: z.string().regex(/^[A-Z]{1,3}\d+(?::[A-Z]{1,3}\d+)?$/),
      values: z.record(fieldKey, value),
      direction: z.strictObject({
        hours: z.enum(['increase', 'reduction', 'none', 'undetermined']),
        effect: z.enum(['increase', 'reduction', 'none', 'undetermined']),
        evidence: z.array(
          z.strictObject({ kind: z.string().min(1), cells: z.array(address), note: z.string().min(1) }),
        ),
      }),
    }),
  ),
  unread: z.array(
    z.strictObject({
      sheet: z.string().min(1),
      reason: z.enum(['not-a-form', 'looks-like-a-form']),
      message: z.string().min(1),
    }),
  ),
  findings: z.array(finding),
});

export const checkAnswer = z.strictObject({
  version: z.literal(1),
  files: z.array(file),
  totals: z.strictObject({
    kohyo: z.number().int(),
    findings: z.strictObject({ error: z.number().int(), warning: z.number().int(), info: z.number().int() }),
    hours: totals,
    effect: totals,
  }),
});
