import { z } from 'zod';
import { FIELD_KINDS, FIELD_UNITS, REQUIREMENTS } from '../fields/field';
import { FORM_ID } from './form-id';

/**
 * The definition of a 様式: data, never code. Built-in ones stand in src/forms, learned ones in the workbook.
 * Labels are matched after folding width, white space, line breaks and brackets (see notation/fold.ts);
 * `{年}` in a label stands for a fiscal year in any notation (令和6年度, R6, 2024年度, 令和6（2024）年度).
 */
const label = z.string().min(1).max(80);

const distance = z.strictObject({
  down: z.number().int().min(-200).max(200),
  right: z.number().int().min(-200).max(200),
});

export const fieldSchema = z.strictObject({
  /** Key template (core/fields/key.ts). `{year}` is filled from the year column or from `{年}` in the label. */
  key: z.string().min(1),
  labels: z.array(label).min(1),
  kind: z.enum(FIELD_KINDS),
  /**
   * Where values lie: `beside` (right of the label, or below it when the sheet is laid so), `years` (one per year column),
   * `rows` (repeating rows under the label: its own row holds the year headings, see `rows`),
   * `column` (the column below a heading of a table), `periods` (text placed under period headings, like a schedule),
   * `columns` (the label names a row of a small table, see `columns`), `list` (the label heads the first column of rows without names),
   * `cells` (so many cells away from the label, see `at` of `columns`: what no table or label accounts for).
   */
  place: z.enum(['beside', 'years', 'rows', 'column', 'periods', 'columns', 'list', 'cells']),
  /** For `beside`: where the blank form has the place for the value, counted from the label's cell. */
  at: z.strictObject({ down: z.number().int().min(0).max(50), right: z.number().int().min(0).max(200) }).optional(),
  /** For `cells`: how often its words stand on the form before it. */
  nth: z.number().int().min(1).max(200).optional(),
  required: z.enum(REQUIREMENTS).default('never'),
  unit: z.enum(FIELD_UNITS).optional(),
  /**
   * For `columns` and `list`: the headings from left to right and the key template of what stands under each. `{年}` in a heading stands
   * for a year; `{n}` in the key of a `list` counts its rows.
   */
  columns: z
    .array(
      z.strictObject({
        heading: label,
        key: z.string().min(1),
        kind: z.enum(FIELD_KINDS),
        /** As `choices` of the field. */
        choices: z.array(z.string().min(1)).optional(),
        /** For `cells`: where the value stands, counted from the label's cell. */
        at: distance.optional(),
        /** For `cells` with `{year}` in the key: where its heading stands, counted from the label's cell. */
        headingAt: distance.optional(),
      }),
    )
    .optional(),
  /** What may be answered, in the order in which the form prints it: 高, 中, 低; a mark with its meaning behind a blank: `ア 現状維持`. */
  choices: z.array(z.string().min(1)).optional(),
  /** Labels of a heading that must govern this one (基準値 under 評価指標). */
  under: z.array(label).optional(),
  /** For `{year}` keys without a year of their own: take the year of this other field's label (rating ← actual), or
   * of the form as a whole (`form`). */
  yearFrom: z.string().optional(),
  /** Split a cell that holds several entries: ``bullets` (➤ ▶ ・ …) into `actions.N`, `indicators` (name value／year …), `outline` (〈…〉 headings). */
  split: z.enum(['bullets', 'indicators', 'outline']).optional(),
  /** For `outline`: heading → key; a key ending in `.{n}` takes the bullets under the heading one by one. */
  parts: z.record(z.string(), z.string()).optional(),
  /** Key under which the year in the label itself is kept (基準値（2024） → indicators.0.baselineYear). */
  yearKey: z.string().optional(),
  /** For `column`: a blank cell repeats what stands above it, as merged hierarchy columns read. */
  carried: z.boolean().default(false),
  /** Rules, by code, that are not told of this field: nearly every sheet of the form breaks them. */
  quiet: z.array(z.string()).optional(),
  /** A form without this label is still whole. */
  optional: z.boolean().default(false),
});

export const formSchema = z.strictObject({
  version: z.literal(1),
  id: z.string().regex(FORM_ID),
  /** The form's own title, e.g. 取組項目個票（兼進捗管理表）. */
  name: z.string().min(1),
  /** Where the form comes from: the municipality, the document, its year. */
  source: z.strictObject({ publisher: z.string(), document: z.string(), url: z.string().optional() }),
  /** `block`: label and value cells, any number per sheet. `table`: one row per item under one row of headings. */
  shape: z.enum(['block', 'table']),
  /** Words that stand above a block and begin a new one. */
  titles: z.array(label),
  /** Headings of row groups (概要, 計画 …): they govern, they are no fields. */
  groups: z.array(label),
  fields: z.array(fieldSchema).min(2),
  /** Heading of the remarks column beside year columns, read as `<key stem>.note`. */
  remarks: z.array(label).default([]),
  /** A second table, keyed by number, whose rows are joined to the 個票 (参考指標一覧). */
  joins: z
    .array(z.strictObject({ titles: z.array(label), key: z.string(), fields: z.array(fieldSchema).min(2) }))
    .default([]),
  /** Years that the plan covers, western; [] when the form itself says so by its headings. */
  years: z.array(z.number().int().min(1989).max(2100)),
  vocabulary: z.strictObject({
    pillar: z.array(z.string()),
    category: z.array(z.string()),
    /** The pairs (pillar, category) that the plan has; [] means any. */
    pairs: z.array(z.tuple([z.string(), z.string()])),
  }),
  /** Marks of 評価 from best to worst, with their meaning; [] when the form has no rating. */
  ratings: z.array(z.strictObject({ mark: z.string(), meaning: z.string(), grade: z.number() })),
  /** What △ means in this form's hours cells, where a legend on it says so (「△は減」). */
  convention: z.enum(['increase', 'reduction']).optional(),
  /**
   * How amounts follow from others, as the blank form's formulas reckon: key templates, `{year}` and `{n}` the same in all of one relation. The
   * parts of `difference` are the first less the second, of `per-hour` minutes times cases, of `percent` the first in % of the second.
   */
  relations: z
    .array(
      z.strictObject({
        operation: z.enum(['sum', 'difference', 'product', 'per-hour', 'percent']),
        result: z.string().min(1),
        parts: z.array(z.string().min(1)).min(2),
      }),
    )
    .optional(),
  /**
   * Of a form learned from its blank sheet: on how many filled 個票 it was held then. What few have shown is not yet proved; see
   * rules/widespread.ts.
   */
  learned: z.strictObject({ filled: z.number().int().min(0) }).optional(),
  /** Columns of the とりまとめ一覧 whose headings differ from the usual ones: field key → heading. */
  headings: z.record(z.string(), z.string()).default({}),
});

export type FormField = z.infer<typeof fieldSchema>;
export type Form = z.infer<typeof formSchema>;
/** What an author writes: the same with defaults left out. */
export type FormSource = z.input<typeof formSchema>;
