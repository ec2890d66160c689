import type { Examination } from '../../examine.types';
import { type OpenTable, openColumns, openEntries } from '../../report/content/open-data';
import type { ReportWords } from '../../report/report-words';
import type { Contribution } from '../../rollup/rollup';
import type { PublishWords } from './words';

/** Who publishes, and when. */
export interface Publication {
  readonly municipality: string;
  /** ISO 8601, the day alone. */
  readonly date: string;
}

/** The places of an office's own files mean nothing outside. */
const INSIDE: ReadonlySet<string> = new Set(['file', 'sheet', 'cell']);

/**
 * The plan as open data that stacks: the same columns in every city, led by who publishes and when. `field` names what is told of in
 * the same words everywhere; amounts stand as written, and once more in 時間 and 千円 by the office's convention, with their range.
 */
export function publishedData(
  examination: Examination,
  { municipality, date }: Publication,
  words: ReportWords,
  own: PublishWords,
): OpenTable {
  const counted = new Map<string, Contribution>();
  for (const { contributions } of examination.rollup.totals)
    for (const one of contributions) counted.set(placeOf(one.cell), one);
  const column = (name: string, title: string, type: OpenTable['columns'][number]['type'], description: string) => ({
    name,
    title,
    type,
    description,
  });
  const columns = [
    column('municipality', own.columnMunicipality, 'string', own.columnMunicipalitySays),
    column('published', own.columnPublished, 'date', own.columnPublishedSays),
    ...openColumns(words).filter(({ name }) => !INSIDE.has(name)),
    column('field', own.columnField, 'string', own.columnFieldSays),
    column('byConvention', words.report.byConvention, 'number', own.columnConventionSays),
    column('low', words.report.low, 'number', own.columnRangeSays),
    column('high', words.report.high, 'number', own.columnRangeSays),
  ];
  const rows = openEntries(examination, words).map(({ value, row }) => {
    const { file: _file, sheet: _sheet, cell: _cell, ...told } = row;
    const amount = value.field.measure === null ? undefined : counted.get(placeOf(value.cell));
    return {
      municipality,
      published: date,
      ...told,
      field: value.field.id,
      byConvention: amount?.byConvention ?? null,
      low: amount?.low ?? null,
      high: amount?.high ?? null,
    };
  });
  return { columns, rows };
}

const placeOf = ({ sheet, row, column }: Contribution['cell']): string => `${sheet}\t${row}\t${column}`;
