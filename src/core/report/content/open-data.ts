import type { Examination } from '../../examine.types';
import type { Measure } from '../../fields/field';
import type { FieldValue, Kohyo } from '../../form/kohyo';
import { addressOf } from '../../grid/address';
import type { Improvement } from '../../indicators/improvement';
import { type Indicator, indicatorsOf } from '../../indicators/indicator';
import { inOneLine } from '../../message/one-line';
import { formatYear, yearsIn } from '../../notation/year';
import { type ReportWord, type ReportWords, sentence } from '../report-words';
import { copiedText } from './copied-text';
import { firstSpelling } from './first-spelling';
import { sectionOrder } from './sections';

/** A column of the open data: its machine name, its heading, and what a Frictionless Table Schema says of it. */
export interface OpenColumn {
  readonly name: OpenColumnName;
  readonly title: string;
  readonly type: 'string' | 'number' | 'integer' | 'year';
  readonly description: string;
}

const COLUMNS = {
  id: 'string',
  item: 'string',
  pillar: 'string',
  category: 'string',
  department: 'string',
  section: 'string',
  measure: 'string',
  phase: 'string',
  fiscalYear: 'string',
  year: 'year',
  value: 'number',
  unit: 'string',
  direction: 'string',
  text: 'string',
  note: 'string',
  file: 'string',
  sheet: 'string',
  cell: 'string',
} as const;

export type OpenColumnName = keyof typeof COLUMNS;
const NAMES = Object.keys(COLUMNS).filter(isColumn);

function isColumn(name: string): name is OpenColumnName {
  return name in COLUMNS;
}

/** One thing that one 個票 says, in one year where it has one. A blank is null. */
export type OpenRow = Readonly<Record<OpenColumnName, string | number | null>>;

export interface OpenData {
  readonly columns: readonly OpenColumn[];
  readonly rows: readonly OpenRow[];
}

/** A row, and the value that it tells of. */
export interface OpenEntry {
  readonly kohyo: Kohyo;
  readonly value: FieldValue;
  readonly row: OpenRow;
}

/** Any table of this kind, whatever its columns are. */
export interface OpenTable {
  readonly columns: readonly (Omit<OpenColumn, 'name' | 'type'> & {
    readonly name: string;
    readonly type: OpenColumn['type'] | 'date';
  })[];
  readonly rows: readonly Readonly<Record<string, string | number | null>>[];
}

/** What names a 個票 stands in columns of its own and is no row. */
const NAMING: ReadonlySet<string> = new Set(['number', 'name', 'pillar', 'category', 'lead']);

/** Everything that the 個票 say, long and tidy: a row per value. Blank cells and what is to be written later are left out. */
export function openData(examination: Examination, words: ReportWords): OpenData {
  return { columns: openColumns(words), rows: openEntries(examination, words).map(({ row }) => row) };
}

/** The rows of the open data, each with its value. */
export function openEntries(examination: Examination, words: ReportWords): readonly OpenEntry[] {
  const order = sectionOrder(examination);
  const ids = idsOf(examination.kohyoList);
  const settled = firstSpelling();
  return [...examination.kohyoList]
    .sort((a, b) => a.index - b.index)
    .flatMap((kohyo) => {
      const { department, section } = order.of(kohyo);
      const named = {
        id: ids.get(kohyo.index) ?? null,
        item: blank(copiedText(kohyo.fields.of('name'))),
        pillar: blank(settled('pillar', copiedText(kohyo.fields.of('pillar')))),
        category: blank(settled('category', copiedText(kohyo.fields.of('category')))),
        department: blank(department),
        section: blank(section),
      };
      const indicators = new Map(indicatorsOf(kohyo).map((indicator) => [indicator.row, indicator]));
      const own = (value: FieldValue) => rowOf(value, kohyo, examination, words);
      const ofIndicator = (value: FieldValue) =>
        value.field.list === LIST && value.field.row !== null ? indicators.get(value.field.row) : undefined;
      return [...kohyo.fields.values()]
        .filter((value) => isSaid(value, ofIndicator(value)))
        .map((value) => {
          const indicator = ofIndicator(value);
          const about = indicator ? aboutIndicator(value, indicator, words) : aboutSchedule(value, kohyo, words);
          const row = { ...named, ...own(value), ...about };
          return { kohyo, value, row };
        });
    });
}

const LIST = 'indicators';
const FIGURES: ReadonlySet<string> = new Set(['indicators.baseline', 'indicators.target', 'indicators.actual']);

/** Headings of the periods in which a step begins and ends: they are said with the step. */
const PERIODS: ReadonlySet<string> = new Set(['schedule.from', 'schedule.to']);

/** Blank cells say nothing; the name, the unit and the years of an indicator are said with its figures. */
function isSaid(value: FieldValue, indicator: Indicator | undefined): boolean {
  const { id, isNote } = value.field;
  if (isNote || NAMING.has(id) || PERIODS.has(id) || copiedText(value).trim() === '') return false;
  return indicator === undefined || !hasFigures(indicator) || FIGURES.has(id);
}

function hasFigures({ baseline, target, actuals }: Indicator): boolean {
  return baseline !== null || target !== null || actuals.length > 0;
}

const WAYS = { up: 'wayUp', down: 'wayDown', keep: 'wayKeep' } as const satisfies Record<Improvement, ReportWord>;

/** What a figure of an indicator takes from the others in its row. */
function aboutIndicator(value: FieldValue, indicator: Indicator, words: ReportWords): Partial<OpenRow> {
  const { name, unit, baseline, target, improvement } = indicator;
  if (!FIGURES.has(value.field.id)) return {};
  const figure = [baseline, target].find((one) => one?.field === value);
  const year = value.year ?? figure?.year ?? null;
  return {
    ...(name === '' ? {} : { measure: name }),
    fiscalYear: year === null ? null : formatYear(year, words.language),
    year,
    ...(value.amount?.kind === 'number' && value.amount.unit === null ? { unit } : {}),
    direction: improvement === null ? null : words.report[WAYS[improvement]],
  };
}

/** A step of a schedule stands in the year in which it begins; over which periods it goes is its note. */
function aboutSchedule(value: FieldValue, kohyo: Kohyo, words: ReportWords): Partial<OpenRow> {
  const { id, row } = value.field;
  if (id !== 'schedule.text' || row === null) return {};
  const periods = (['schedule.from', 'schedule.to'] as const).map((of) => copiedText(kohyo.fields.of(of, { row })));
  const year = yearsIn(periods[0] ?? '')[0] ?? null;
  const [from = '', to = ''] = periods.map((period) => inOneLine(period));
  return {
    ...(year === null ? {} : { fiscalYear: formatYear(year, words.language), year }),
    ...(from === '' ? {} : { note: to === '' || to === from ? from : sentence(words, 'openPeriods', { from, to }) }),
  };
}

function rowOf(value: FieldValue, kohyo: Kohyo, examination: Examination, words: ReportWords) {
  const { measure, phase } = value.field;
  const { file, sheet } = placeOf(value.cell.sheet);
  return {
    measure: value.labelText.replace(/\s+/g, ' ').trim() || value.field.id,
    phase: phase === null ? null : words.report[PHASES[phase]],
    fiscalYear: value.year === null ? null : formatYear(value.year, words.language),
    year: value.year,
    value: typeof value.value === 'number' ? value.value : null,
    unit: unitOf(value, words),
    direction: measure === null ? null : directionOf(kohyo, measure, examination, words),
    text: value.text.trim(),
    note: blank(copiedText(kohyo.fields.noteOf(value.field)).trim()),
    file,
    sheet,
    cell: addressOf(value.cell),
  };
}

/** The unit, with what one amount is for where it is no year's total: 24 時間（一人当たり） is not to be added to 時間. */
function unitOf({ amount, unit: stated }: FieldValue, words: ReportWords): string | null {
  if (amount?.kind !== 'number') return null;
  const unit = amount.unit ?? stated?.unit ?? '';
  const basis = stated?.per === undefined || stated.per === null || stated.per === 'year' ? null : BASES[stated.per];
  const per = amount.basis === 'total' ? (basis === null ? null : words.report[basis]) : amount.per;
  if (per === null || per === '') return blank(unit);
  return unit === '' ? per : sentence(words, 'openUnitPer', { unit, per });
}

const BASES = {
  shorter: 'perShorter',
  each: 'perEach',
  cumulative: 'perCumulative',
} as const satisfies Record<string, ReportWord>;

const PHASES = {
  plan: 'phasePlan',
  target: 'phaseTarget',
  baseline: 'phaseBaseline',
  outlook: 'phaseOutlook',
  actual: 'phaseActual',
  review: 'phaseReview',
  verdict: 'phaseVerdict',
} as const satisfies Record<NonNullable<FieldValue['field']['phase']>, ReportWord>;

const DIRECTIONS = {
  increase: 'directionIncrease',
  reduction: 'directionReduction',
  undetermined: 'directionOpen',
} as const satisfies Record<string, ReportWord>;

function directionOf(kohyo: Kohyo, measure: Measure, { directions }: Examination, words: ReportWords): string | null {
  const direction = directions.get(kohyo.index)?.[measure].direction ?? 'none';
  return direction === 'none' ? null : words.report[DIRECTIONS[direction]];
}

/** The number of the 個票; where it has none or another has it too, its sheet and place. */
function idsOf(kohyoList: readonly Kohyo[]): ReadonlyMap<number, string> {
  const numbers = kohyoList.map((each) => copiedText(each.fields.of('number')).trim());
  return new Map(
    kohyoList.map((each, place) => {
      const own = numbers[place] ?? '';
      const unique = own !== '' && numbers.indexOf(own) === numbers.lastIndexOf(own);
      const at = addressOf({ row: each.range.top, column: each.range.left });
      return [each.index, unique ? own : `${each.sheet}!${at}`];
    }),
  );
}

/** In a set of workbooks a sheet is called `[総務課.xlsx]個票01`. */
function placeOf(sheet: string): { readonly file: string | null; readonly sheet: string } {
  const end = sheet.startsWith('[') ? sheet.indexOf(']') : -1;
  return end < 0 ? { file: null, sheet } : { file: sheet.slice(1, end), sheet: sheet.slice(end + 1) };
}

function blank(text: string): string | null {
  const line = inOneLine(text);
  return line === '' ? null : line;
}

const TITLES = {
  id: 'openId',
  item: 'dataName',
  pillar: 'openPillar',
  category: 'category',
  department: 'department',
  section: 'section',
  measure: 'openMeasure',
  phase: 'openPhase',
  fiscalYear: 'year',
  year: 'dataYear',
  value: 'openValue',
  unit: 'openUnit',
  direction: 'openDirection',
  text: 'dataAsText',
  note: 'remark',
  file: 'openFile',
  sheet: 'findingSheet',
  cell: 'findingCell',
} as const satisfies Record<OpenColumnName, ReportWord>;

const DESCRIPTIONS = {
  id: 'openIdSays',
  item: 'openItemSays',
  pillar: 'openPillarSays',
  category: 'openCategorySays',
  department: 'openOfficeSays',
  section: 'openOfficeSays',
  measure: 'openMeasureSays',
  phase: 'openPhaseSays',
  fiscalYear: 'openYearSays',
  year: 'openYearSays',
  value: 'openValueSays',
  unit: 'openUnitSays',
  direction: 'openDirectionSays',
  text: 'openTextSays',
  note: 'openNoteSays',
  file: 'openPlaceSays',
  sheet: 'openPlaceSays',
  cell: 'openPlaceSays',
} as const satisfies Record<OpenColumnName, ReportWord>;

export function openColumns(words: ReportWords): OpenColumn[] {
  return NAMES.map((name) => ({
    name,
    title: words.report[TITLES[name]],
    type: COLUMNS[name],
    description: words.report[DESCRIPTIONS[name]],
  }));
}

/** The rows under one row of headings, for CSV: headings are the columns' titles, and a line break within a text would tear its row. */
export function openTable({ columns, rows }: OpenTable): (string | number)[][] {
  return [columns.map(({ title }) => title), ...rows.map((row) => columns.map(({ name }) => inLine(row[name] ?? '')))];
}

function inLine(value: string | number): string | number {
  return typeof value === 'string' ? inOneLine(value) : value;
}

/** A Frictionless data package that describes the CSV: `path` is its file name. */
export function openDescription({ columns }: OpenTable, path: string) {
  return {
    profile: 'tabular-data-package',
    name: 'kohyo',
    resources: [
      {
        profile: 'tabular-data-resource',
        name: 'kohyo-data',
        path,
        encoding: 'utf-8',
        mediatype: 'text/csv',
        dialect: { delimiter: ',', lineTerminator: '\r\n', header: true },
        schema: {
          fields: columns.map(({ title, type, description }) => ({ name: title, title, type, description })),
          missingValues: [''],
        },
      },
    ],
  };
}
