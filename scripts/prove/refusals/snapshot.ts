import { AREA_NAME } from '../../../src/core/report/remake/our-sheets';
import type { ModelSheet, ModelWorkbook } from '../../../src/xlsx/model';
import { placeOf } from '../../../src/xlsx/model';

/** A sheet, as texts that can be compared. */
export interface SeenSheet {
  /** All but our colours; of a sheet of ours, all but the looks that every making sets anew. */
  readonly whole: string;
  /** All but our colours and the cells. */
  readonly frame: string;
  readonly cells: ReadonlyMap<string, string>;
  readonly marks: string;
  /** Of a sheet of ours: heights, frozen panes, page and charts. */
  readonly looks: string;
  readonly ours: boolean;
  /** On a sheet of ours: what people wrote (「覚え…」), with the name of the row that it stands beside. */
  readonly people: ReadonlyMap<string, string>;
}

export interface Seen {
  readonly sheets: ReadonlyMap<string, SeenSheet>;
  readonly names: string;
  readonly state: string;
  /** Parts and properties of other people. */
  readonly others: string;
}

/** Everything of the workbook but its calculated values, our own hidden names and which sheet is in front. */
export function seenOf(workbook: ModelWorkbook): Seen {
  const ours = workbook.customXml.filter(({ xml }) => xml.includes('urn:kohyo:'));
  const areas = new Set(
    workbook.names.flatMap(({ name, sheet }) => (name === AREA_NAME && sheet !== null ? [sheet] : [])),
  );
  return {
    sheets: new Map(workbook.sheets.map((sheet) => [sheet.name, seenSheet(sheet, areas.has(sheet.name))])),
    names: asText(workbook.names.filter(({ name }) => name !== AREA_NAME)),
    state: asText(ours.map(({ xml }) => xml).sort()),
    others: asText([workbook.customXml.filter((part) => !ours.includes(part)), workbook.properties]),
  };
}

const NO_LOOKS = { rowHeights: null, freeze: null, page: null, charts: null };

/** A column that is said to be as wide as the others. */
const DEFAULT_WIDTH = 8.38;

function seenSheet(sheet: ModelSheet, ours: boolean): SeenSheet {
  const widths = [...sheet.columnWidths].filter(([, width]) => width !== DEFAULT_WIDTH);
  const plain = { ...withoutMarks(sheet), columnWidths: new Map(widths) };
  return {
    whole: asText(ours ? { ...plain, ...NO_LOOKS } : plain),
    looks: ours ? asText([plain.rowHeights, plain.freeze, plain.page, plain.charts]) : '',
    frame: asText({ ...plain, cells: null }),
    cells: cellsOf(plain),
    marks: asText(
      sheet.conditionalFormats
        .filter((one) => isMark(one.formulas))
        .map((one) => asText(one))
        .sort(),
    ),
    ours,
    people: ours ? peopleOf(sheet) : new Map(),
  };
}

function peopleOf(sheet: ModelSheet): Map<string, string> {
  const people = new Map<string, string>();
  const firsts = new Map<number, string>();
  for (const [key, { value }] of [...sheet.cells].sort(([one], [other]) => one - other)) {
    const { row } = placeOf(key);
    if (typeof value === 'string' && /覚え/u.test(value)) people.set(value, firsts.get(row) ?? '');
    else if (value !== null && value !== '' && typeof value === 'string' && !firsts.has(row)) firsts.set(row, value);
  }
  return people;
}

/** Colours of ours do not count as a change of somebody's sheet. */
export function withoutMarks(sheet: ModelSheet): ModelSheet {
  return { ...sheet, conditionalFormats: sheet.conditionalFormats.filter((one) => !isMark(one.formulas)) };
}

export function isMark(formulas: readonly string[]): boolean {
  return formulas.some((formula) => formula.includes('"kohyo:'));
}

/** Cells of a sheet by address-like key, each as text. A formula's cached value is no content. */
export function cellsOf(sheet: ModelSheet): Map<string, string> {
  return new Map(
    [...sheet.cells]
      .filter(([, { value, formula }]) => value !== null || formula !== undefined)
      .sort(([one], [other]) => one - other)
      .map(([key, { value, formula, format }]) => {
        const { row, column } = placeOf(key);
        return [`${row}:${column}`, asText({ content: formula ?? value, format })];
      }),
  );
}

/** JSON with maps, sets and keys in order: the same content gives the same text. */
export function asText(value: unknown): string {
  return JSON.stringify(value, (key, one: unknown) => {
    if (key === 'cells' && one instanceof Map) return [...cellsOf({ cells: one } as unknown as ModelSheet)];
    if (one instanceof Map) return [...one].sort(([a], [b]) => (a < b ? -1 : 1));
    if (one instanceof Set) return [...one].sort();
    if (typeof one !== 'object' || one === null || Array.isArray(one)) return one;
    return Object.fromEntries(
      Object.entries(one)
        .filter(([, v]) => v !== undefined && !isEmpty(v))
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  });
}

/** A look that says nothing is none. */
function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !(value instanceof Map) && Object.keys(value).length === 0;
}
