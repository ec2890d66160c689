import { z } from 'zod';
import { templateFor } from '../fields/key';

/** What a column of the list can say of a 個票 by its role in the list, whatever its form calls it. */
export const LIST_PARTS = [
  'pillar',
  'category',
  'item',
  'action',
  'lead',
  'indicators',
  'plan',
  'actual',
  'rating',
  'page',
] as const;
export type ListPart = (typeof LIST_PARTS)[number];

/** The field whose name says what a part of the list holds, by its key template. */
export const PART_FIELDS: Readonly<Record<ListPart, string>> = {
  pillar: 'pillar',
  category: 'category',
  item: 'item',
  action: 'name',
  lead: 'lead',
  indicators: 'indicators.0.name',
  plan: templateFor('plan', { year: true }),
  actual: templateFor('actual', { year: true }),
  rating: templateFor('rating', { year: true }),
  page: 'number',
};

/** Years after that of the list: 0 for N年度, 1 for N+1年度. */
const ahead = z.int().min(-10).max(10).default(0);

const content = z.union([
  z.strictObject({ part: z.enum(LIST_PARTS), ahead }),
  /** A field by its key template (core/fields/key.ts): `hours.target.{year}`. */
  z.strictObject({ field: z.string().min(1).max(80), ahead }),
]);
export type ListContent = z.infer<typeof content>;

const place = z.int().nonnegative();

const column = z.strictObject({
  /** As the office writes it, with the years of its template; '': the words of the form, else the published ones. */
  heading: z.string().max(200).default(''),
  /** null: the office fills it in itself. */
  content: content.nullable(),
  /** Place in the hierarchy, outermost first: equal headings are merged down; null for a column that is not merged. */
  level: z.int().min(0).max(9).nullable().default(null),
  /** A level whose heading stands in every row, and is not merged. */
  repeats: z.boolean().default(false),
  look: z.enum(['hierarchy', 'text', 'textCentre', 'number', 'link']).default('text'),
  /** Its share of the page in our own look. */
  share: z
    .union([z.strictObject({ fixed: z.number() }), z.strictObject({ weight: z.number(), least: z.number() })])
    .default({ weight: 22, least: 12 }),
});

const written = z.strictObject({ row: place, column: place, text: z.string().max(2000) });

/** A sheet of the office's own that is filled: where its list stood when it was read, and how much goes in a cell and on a page. */
const office = z.strictObject({
  sheet: z.string().min(1).max(31),
  /** Western year of N年度 on it; null when it names none. */
  year: z.int().nullable(),
  headings: z.strictObject({ top: place, bottom: place }),
  body: z.strictObject({ top: place, bottom: place }),
  /** Whether the list is an Excel table: one row per 個票, nothing merged. */
  table: z.boolean().default(false),
  /** For each column of the layout: its first and last column on the sheet, and the row in which its heading's own words stand. */
  columns: z.array(z.strictObject({ from: place, to: place, row: place })),
  /** Widths of the sheet's columns in characters, and for each column of the layout the size of its letters in points. */
  widths: z.array(z.number().positive()),
  sizes: z.array(z.number().positive()),
  /** The columns of the layout whose letters stand one below the other, or whose lines are turned (縦書き). */
  upright: z.array(z.strictObject({ column: place, as: z.enum(['stacked', 'turned']) })).default([]),
  /** The first text above the list. */
  title: written.nullable(),
  /** Other texts above the list and in its headings that name its years. */
  dated: z.array(written),
  /** Points on a page for rows of the list, letters and rows as large as on the sheet; null: pages break by themselves. */
  page: z.number().positive().nullable(),
  titleRows: z.strictObject({ from: place, to: place }).nullable(),
  /** What of the sheet is printed; it ends with the list. null: all of it. */
  area: z.strictObject({ top: place, left: place, right: place }).nullable(),
});

/** The layout of a とりまとめ一覧: data, ours as well as the office's own. */
export const listLayoutSchema = z
  .strictObject({
    version: z.literal(1),
    id: z.string().min(1).max(80),
    /** '' for one of ours: the words of the language name it. */
    name: z.string().max(200).default(''),
    order: z.enum(['plan', 'number', 'workbook']).default('plan'),
    /** The headings of the hierarchy in the order of the office's list, each as the path from the outermost; [] by first appearance. */
    groups: z.array(z.array(z.string())).default([]),
    /** '': out of form and year. */
    title: z.string().max(500).default(''),
    columns: z.array(column).min(1).max(60),
    /** null: in our own look. */
    office: office.nullable().default(null),
  })
  .refine(({ office: own, columns }) => own === null || own.columns.length === columns.length, {
    path: ['office', 'columns'],
  });

export type ListLayout = z.infer<typeof listLayoutSchema>;
export type ListLayoutColumn = ListLayout['columns'][number];
/** The part of a layout that speaks of the office's own sheet. */
export type OfficeSheet = NonNullable<ListLayout['office']>;
