import { journalFromXml } from '../../../src/core/report/remake/making-journal';
import { AREA_NAME, isOurChart } from '../../../src/core/report/remake/our-sheets';
import { STANDARD_ROW } from '../../../src/embedded-excel/workbook/text-size';
import type { ModelSheet, ModelWorkbook } from '../../../src/xlsx/model';
import { placeOf } from '../../../src/xlsx/model';

/** A sheet, as texts that can be compared. */
export interface SeenSheet {
  /** All but our colours; of a sheet of ours, all but how it prints, which is set once all is made and may be refused. */
  readonly whole: string;
  /** All but our colours and the cells. */
  readonly frame: string;
  readonly cells: ReadonlyMap<string, string>;
  readonly marks: string;
  /** Of a sheet of ours: how it prints. */
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

/** A making that came to its end and may still be taken back: its copies are no part of the workbook. */
function isKept(xml: string): boolean {
  const journal = journalFromXml(xml);
  return journal !== null && journal !== 'copied' && journal.kept;
}

/** Everything of the workbook but its calculated values, our own hidden names and which sheet is in front. */
export function seenOf(workbook: ModelWorkbook): Seen {
  const ours = workbook.customXml.filter(({ xml }) => xml.includes('urn:kohyo:') && !isKept(xml));
  const journals = workbook.customXml.flatMap(({ xml }) => (isKept(xml) ? (journalFromXml(xml) ?? []) : []));
  const kept = new Set(
    journals.flatMap((journal) => (journal === 'copied' ? [] : journal.sheets.map(({ copy }) => copy?.sheet ?? ''))),
  );
  const areas = new Set(
    workbook.names.flatMap(({ name, sheet }) => (name === AREA_NAME && sheet !== null ? [sheet] : [])),
  );
  return {
    sheets: new Map(
      workbook.sheets
        .filter(({ name }) => !kept.has(name))
        .map((sheet) => [sheet.name, seenSheet(sheet, areas.has(sheet.name))]),
    ),
    names: asText(workbook.names.filter(({ name }) => name !== AREA_NAME)),
    state: asText(ours.map(({ xml }) => xml).sort()),
    others: asText([workbook.customXml.filter(({ xml }) => !xml.includes('urn:kohyo:')), workbook.properties]),
  };
}

/** A column that is said to be as wide as the others. */
const DEFAULT_WIDTH = 8.38;

function seenSheet(sheet: ModelSheet, ours: boolean): SeenSheet {
  const widths = [...sheet.columnWidths].filter(([, width]) => width !== DEFAULT_WIDTH);
  // A row that somebody hid has no height to be seen; one that is as high as the others says nothing.
  const heights = [...sheet.rowHeights].filter(
    ([row, height]) => height !== STANDARD_ROW && !sheet.hiddenRows.has(row),
  );
  const plain = {
    ...withoutMarks(sheet),
    columnWidths: new Map(widths),
    rowHeights: new Map(heights),
    charts: chartsOf(sheet),
  };
  const cells = cellsOf(plain);
  const frame = asText({ ...plain, cells: null });
  return {
    whole: `${ours ? asText({ ...plain, cells: null, page: null }) : frame} ${JSON.stringify([...cells])}`,
    looks: ours ? asText(plain.page) : '',
    frame,
    cells,
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

/** Charts of ours are counted on from those that they take the place of: which number one has says nothing. */
function chartsOf({ charts }: ModelSheet): ModelSheet['charts'] {
  return charts
    .map(({ name, ...chart }) => ({ ...chart, name: isOurChart(name) ? 'ours' : name }))
    .sort((one, other) => (asText(one) < asText(other) ? -1 : 1));
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

/** A rule that never got its formula is one of ours that was cut off: Excel gives people none without. The next press takes it away. */
export function isMark(formulas: readonly string[]): boolean {
  return formulas.every((formula) => formula === '') || formulas.some((formula) => formula.includes('"kohyo:'));
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
  return JSON.stringify(value, (_key, one: unknown) => {
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
