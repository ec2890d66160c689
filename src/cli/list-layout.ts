import type { Examination } from '../core/examine.types';
import { parseTemplate } from '../core/fields/key';
import { columnName } from '../core/grid/address';
import { layoutOf, withLayout } from '../core/list/find-layout';
import { type ListContent, type ListLayout, PART_FIELDS } from '../core/list/list-layout';
import { OUR_LAYOUT_IDS, OUR_LAYOUTS } from '../core/list/our-layouts';
import { inOneLine } from '../core/message/one-line';
import { formatYear } from '../core/notation/year';
import { learnList } from '../core/report/content/learn-list';
import type { LearnedLayout } from '../core/report/layout/template/learn-layout';
import { freeSheetName } from '../core/report/remake/free-name';
import { fill } from '../locales/fill';
import type { Words } from '../locales/words';
import { openFile, type XlsxPort } from '../xlsx';
import { SheetTaker } from '../xlsx/take/take-sheets';
import type { CommandContext } from './command-context';
import { existingPath } from './existing-path';
import { openOutput } from './open-output';
import { readBytes } from './read-bytes';
import { UsageError } from './usage-error';

/** The workbook to write, and what says how the list is laid out there. */
export interface ListTarget {
  readonly port: XlsxPort;
  /** The workbook with the office's list whose layout is asked for; null for a layout that is known. */
  readonly template: { readonly path: string; readonly bytes: Uint8Array; readonly port: XlsxPort } | null;
  /** One of ours that is asked for by its id. */
  readonly ours: ListLayout | null;
  /** Whether the output stood there. */
  readonly isNew: boolean;
}

/**
 * Opens what is to be written. A new output in the layout of a workbook begins as a copy of that: its logo, looks and page stay.
 * Throws UsageError, and what reading the workbook throws.
 */
export async function openTarget(output: string, layout: string | null, force: boolean): Promise<ListTarget> {
  const isNew = existingPath(output) === null;
  const id = OUR_LAYOUT_IDS.find((each) => each === layout);
  if (layout === null || id !== undefined) {
    return {
      port: await openOutput(output, force),
      template: null,
      ours: id === undefined ? null : OUR_LAYOUTS[id],
      isNew,
    };
  }
  const path = existingPath(layout);
  if (path === null) throw new UsageError('layoutMissing', { path: layout, known: OUR_LAYOUT_IDS.join(', ') });
  const bytes = readBytes(path);
  const template = { path: layout, bytes, port: await openFile(bytes) };
  return { port: isNew ? await openFile(bytes) : await openOutput(output, force), template, ours: null, isNew };
}

/** The layout of the list, and how its columns were understood where that is to be confirmed. */
export interface ChosenList {
  /** The workbook to write, with the sheet of the layout in it. */
  readonly port: XlsxPort;
  readonly layout: ListLayout | null;
  readonly learned: LearnedLayout | null;
}

/** Finds the layout: that of the workbook given, one of ours, or the one in which the output was made. Throws UsageError. */
export async function chooseLayout(
  { port, template, ours, isNew }: ListTarget,
  examination: Examination,
  { words }: CommandContext,
): Promise<ChosenList> {
  const kept = layoutOf(await port.readState());
  if (template === null) {
    if (ours === null) return { port, layout: kept, learned: null };
    await port.updateState((state) => ({ ...state, layout: ours.id }));
    return { port, layout: ours, learned: null };
  }
  const learned = learnList(template.port.readTemplates(), examination, words);
  if (learned === null) throw new UsageError('layoutUnread', { path: template.path });
  if (isNew) {
    port.forgetMade(learned.layout.name);
    await port.updateState((state) => withLayout(state, learned.layout));
    return { port, layout: learned.layout, learned };
  }
  if (kept?.id === learned.layout.id) return { port, layout: kept, learned: null };
  return inLayout(port, template.bytes, learned);
}

/** The output with the sheet of the layout in it, beside the list as it was made before. */
async function inLayout(before: XlsxPort, template: Uint8Array, learned: LearnedLayout): Promise<ChosenList> {
  const names = new Set((await before.readGrids()).map(({ sheet }) => sheet.toLowerCase()));
  const { layout } = learned;
  const sheet = layout.office?.sheet ?? layout.name;
  const as = freeSheetName(sheet, (candidate) => names.has(candidate.toLowerCase()));
  const taker = new SheetTaker(await before.save());
  taker.take(template, [{ sheet, as, over: false }]);
  const bytes = taker.save();
  if (bytes === null) throw new Error('nothing was taken into a workbook that is there');
  const port = await openFile(bytes);
  const here = { ...layout, office: layout.office && { ...layout.office, sheet: as } };
  await port.updateState((state) => withLayout(state, here));
  return { port, layout: here, learned };
}

/** How the columns of the office's list were understood, a line each, for a person to confirm. */
export function mappingLines({ layout, mapped }: LearnedLayout, year: number | null, words: Words): string[] {
  const lines = mapped.map(({ place, column, heading }) => {
    const content = layout.columns[place]?.content ?? null;
    const material = { column: columnName(column), heading: inOneLine(heading) };
    if (content === null) return fill(words.cli.layoutOwnColumn, material);
    return fill(words.cli.layoutColumn, { ...material, meaning: meaningOf(content, year, words) });
  });
  return [fill(words.cli.layoutLearned, { sheet: layout.name }), ...lines.map((line) => `  ${line}`)];
}

function meaningOf(content: ListContent, year: number | null, words: Words): string {
  const key = 'field' in content ? content.field : PART_FIELDS[content.part];
  const meaning = words.fields[key] ?? key;
  return parseTemplate(key).isPerYear && year !== null
    ? fill(words.cli.layoutDated, { meaning, year: formatYear(year + content.ahead, words.language) })
    : meaning;
}
