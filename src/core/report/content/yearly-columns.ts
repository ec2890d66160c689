import type { MeasuredId } from '../../fields/dictionary';
import { fullAddress } from '../../grid/address';
import { AMOUNT_FORMAT } from '../../notation/amount';
import { formatYear } from '../../notation/year';
import type { ListCell } from '../layout/list-sheet';
import { number, text } from '../layout/sheet-layout';
import type { ReportWord, ReportWords } from '../report-words';
import { sentence } from '../report-words';
import type { Figure, YearlyRow } from './yearly-rows';
import { MEASURED_ROWS } from './yearly-rows';

export type FigureColumn = 'text' | 'asWritten' | 'byConvention' | 'low' | 'high' | 'leftOut';

const FIGURE_COLUMNS: readonly FigureColumn[] = ['text', 'asWritten', 'byConvention', 'low', 'high', 'leftOut'];

/** The rows of what is measured, and what is told of each: 業務量削減目標（時間）, as written. */
export interface MeasuredFigure {
  readonly of: MeasuredId;
  readonly figure: FigureColumn;
}

export type YearlyColumnId =
  | 'number'
  | 'name'
  | 'department'
  | 'section'
  | 'pillar'
  | 'category'
  | 'item'
  | 'year'
  | 'yearName'
  | 'count'
  | `${MeasuredId}.${FigureColumn}`
  | 'rating'
  | 'needed'
  | 'filled'
  | 'neededAll'
  | 'filledAll'
  | 'sheet'
  | 'form';

/** One column of 年度別データ. */
export interface YearlyColumn {
  readonly id: YearlyColumnId;
  readonly heading: string;
  readonly width: number;
  readonly cell: (row: YearlyRow, form: string) => ListCell;
}

/** Shown as offices write it: 480 less is △ 480. Decimals only where there are some: `#,##0.##` would show 180 as `180.` */
export function amountShown(value: number): string {
  return Number.isInteger(value) ? AMOUNT_FORMAT : '#,##0.0#;"△ "#,##0.0#;0';
}

const PHASE_WORD: Readonly<Record<MeasuredId, ReportWord>> = {
  'hours.target': 'hoursTargetShort',
  'hours.actual': 'hoursActualShort',
  'effect.target': 'effectTargetShort',
  'effect.actual': 'effectActualShort',
};

const FIGURE_WORD: Readonly<Record<FigureColumn, ReportWord>> = {
  text: 'dataAsText',
  asWritten: 'asWritten',
  byConvention: 'byConvention',
  low: 'low',
  high: 'high',
  leftOut: 'leftOut',
};

/** The measure in words: 業務量削減目標（時間）. */
export function phaseName(phase: MeasuredId, words: ReportWords): string {
  return words.report[PHASE_WORD[phase]];
}

/** All columns, the same for all workbooks of one form, blank or filled: what is built on them keeps working. */
export function yearlyColumns(words: ReportWords, measured: readonly MeasuredId[], linked: boolean): YearlyColumn[] {
  const say = words.report;
  const plain = (id: YearlyColumnId, heading: string, width: number, of: (row: YearlyRow) => string): YearlyColumn => ({
    id,
    heading,
    width,
    cell: (row) => ({ value: text(of(row)), look: 'text' }),
  });
  const whole = (id: YearlyColumnId, heading: string, of: (row: YearlyRow) => number): YearlyColumn => ({
    id,
    heading,
    width: 9,
    cell: (row) => ({ value: number(of(row)), look: 'number', numberFormat: '0' }),
  });
  const given = (name: string) => (name === '' ? say.notGiven : name);
  return [
    {
      id: 'number',
      heading: say.dataNumber,
      width: 8,
      cell: (row) => ({ value: numberOrText(row.number), look: 'textCentre' }),
    },
    plain('name', say.dataName, 36, (row) => row.name),
    plain('department', say.department, 16, (row) => given(row.section.department)),
    plain('section', say.section, 20, (row) => given(row.section.section)),
    plain('pillar', say.pillar, 22, (row) => given(row.pillar)),
    plain('category', say.category, 22, (row) => given(row.category)),
    plain('item', say.dataItem, 22, (row) => row.item),
    {
      id: 'year',
      heading: say.dataYear,
      width: 8,
      cell: (row) => ({ value: row.year === null ? null : number(row.year), look: 'textCentre', numberFormat: '0' }),
    },
    plain('yearName', say.year, 12, (row) => (row.year === null ? '' : formatYear(row.year, words.language))),
    whole('count', say.count, (row) => row.count),
    ...measured.flatMap((phase) => FIGURE_COLUMNS.map((figure) => figureColumn(phase, figure, words))),
    plain('rating', say.dataRating, 8, (row) => row.rating),
    whole('needed', say.needed, (row) => row.needed),
    whole('filled', say.filled, (row) => row.filled),
    whole('neededAll', say.neededAll, (row) => row.neededAll),
    whole('filledAll', say.filledAll, (row) => row.filledAll),
    { id: 'sheet', heading: say.findingSheet, width: 14, cell: (row) => sheetCell(row, linked) },
    { id: 'form', heading: say.dataForm, width: 28, cell: (_, form) => ({ value: text(form), look: 'text' }) },
  ];
}

function figureId<M extends MeasuredId, F extends FigureColumn>(of: M, figure: F): `${M}.${F}` {
  return `${of}.${figure}`;
}

/** What stands in the columns that hold figures. */
export const MEASURED_FIGURES: ReadonlyMap<YearlyColumnId, MeasuredFigure> = new Map(
  MEASURED_ROWS.flatMap((of) => FIGURE_COLUMNS.map((figure) => [figureId(of, figure), { of, figure }] as const)),
);

function figureColumn(phase: MeasuredId, figure: FigureColumn, words: ReportWords): YearlyColumn {
  const heading = sentence(words, 'dataFigure', {
    phase: phaseName(phase, words),
    figure: words.report[FIGURE_WORD[figure]],
  });
  return {
    id: figureId(phase, figure),
    heading,
    width: 13,
    cell: (row) => figureCell(row.figures[phase], figure),
  };
}

function figureCell(of: Figure, figure: FigureColumn): ListCell {
  if (figure === 'text') return { value: of.text === '' ? null : text(of.text), look: 'text' };
  if (figure === 'leftOut') return { value: number(of.leftOut ? 1 : 0), look: 'number', numberFormat: '0' };
  if (of.amounts === null) return { value: null, look: 'number' };
  const amount = of.amounts[figure];
  return { value: number(amount), look: 'number', numberFormat: amountShown(amount) };
}

/** A 項目番号 that is a plain number; `0101` keeps its zero as text. */
function numberOrText(written: string): ListCell['value'] {
  return /^(0|[1-9][0-9]{0,8})$/.test(written) ? number(Number(written)) : text(written);
}

function sheetCell({ kohyo }: YearlyRow, linked: boolean): ListCell {
  const value = text(kohyo.sheet);
  if (!linked) return { value, look: 'text' };
  return {
    value,
    look: 'link',
    link: fullAddress({ sheet: kohyo.sheet, row: kohyo.range.top, column: kohyo.range.left }),
  };
}
