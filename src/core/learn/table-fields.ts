import type { FieldKind, FieldUnit } from '../fields/field';
import { keyOf, ownId, ownPart, parseTemplate, partId, templateFor, templateInRow } from '../fields/key';
import type { FormField } from '../form/form';
import { foldLabel } from '../notation/fold';
import { isUnitHeading } from './printed';
import { proposeKeys } from './propose-key';
import type { SmallTable, TableColumn } from './small-tables';
import { isToldInWords, unitAround, unitOf } from './unit-of';

type Column = NonNullable<FormField['columns']>[number];

const REMARKS = /^(?:備考|摘要|特記事項)$/u;
/** Below this a heading is taken for the office's own. */
const LIKELY = 0.7;

/** True when each column is a year's, and none twice: a row of it may be a yearly field that is known. */
export function isYearly({ columns }: SmallTable): boolean {
  const years = columns.flatMap(({ heading }) => (heading.period === null ? [] : [heading.pattern, heading.period]));
  const names = columns.filter(({ heading }) => heading.period !== null).map(({ heading }) => nameOf(heading));
  return years.length >= 4 && new Set(names).size === names.length;
}

function nameOf({ period, rest }: TableColumn['heading']): string {
  return period === null ? rest : `${period.year} ${JSON.stringify(period.part)}`;
}

/** True for a table that years and remarks alone make: it is read by its axis of years. */
export function isPlain(table: SmallTable): boolean {
  return (
    isYearly(table) &&
    table.columns.every(({ heading, text }) =>
      heading.period === null ? REMARKS.test(foldLabel(text)) : heading.period.part === null,
    )
  );
}

/** What stands under each heading in a row of a small table. `key`: the template of a known yearly field; null for the office's own. */
export function rowColumns(table: SmallTable, label: string, own: string, key: string | null): Column[] {
  const yearly = isYearly(table);
  const ownField = ownId(own);
  const inColumn = rowUnit(table, label);
  const unit =
    unitOf(label) ??
    (inColumn === null ? null : unitOf(`(${inColumn})`)) ??
    unitAround(label, table.stub.text, table.title);
  const isRated = !yearly && isRating(label);
  return table.columns.flatMap(({ text, heading }): Column[] => {
    const words = foldLabel(text);
    if (heading.period !== null) {
      const id = key === null ? ownField : parseTemplate(key).id;
      const whole = yearly || heading.rest === '' ? id : ownPart(ownField, heading.rest);
      const kind = key === null ? kindOf(unit) : parseTemplate(key).entry.kind;
      return [{ heading: heading.pattern, key: templateFor(whole, { year: true }), kind }];
    }
    if (REMARKS.test(words)) {
      const id = key === null ? ownField : parseTemplate(key).id;
      return [{ heading: heading.pattern, key: templateFor(id, { note: true }), kind: 'text' }];
    }
    if (isUnitHeading(text) && rowUnit(table, label) !== null) return [];
    const known = isRated ? ratingColumn(text) : null;
    if (known !== null) return [{ heading: heading.pattern, ...known }];
    return [
      { heading: heading.pattern, key: templateFor(ownPart(ownField, text)), kind: kindUnder(table, text, unit) },
    ];
  });
}

/**
 * The columns of the row of KPI① under 指標名, 単位, 基準値: what the dictionary knows of an indicator has its place in the list of indicators,
 * the rest is the office's own. null for a table of anything else. `row`: which of the table's rows it is.
 */
export function indicatorColumns(table: SmallTable, row: number, columns: readonly Column[]): Column[] | null {
  const parts = table.columns.map(({ text, heading }) => (heading.period === null ? indicatorPart(text, row) : null));
  const ids = new Set(parts.flatMap((part) => (part === null ? [] : [parseTemplate(part.key).id])));
  if (!ids.has('indicators.name') || ids.size < LEAST_OF_INDICATOR) return null;
  const byHeading = new Map(table.columns.map(({ heading }, index) => [heading.pattern, parts[index] ?? null]));
  const isOnce = (key: string): boolean => parts.filter((part) => part?.key === key).length === 1;
  return columns.map((column) => {
    const part = byHeading.get(column.heading) ?? null;
    return part !== null && isOnce(part.key) ? { ...column, ...part } : column;
  });
}

/** 指標名 and one thing more. */
const LEAST_OF_INDICATOR = 2;

/** The unit that the form gives for a row in a column of its own. */
export function rowUnit({ rows }: SmallTable, label: string): string | null {
  return rows.find(({ text }) => text === label)?.unit ?? null;
}

/** What stands under each heading of a list, and the key of the list's first column. */
export function listColumns(table: SmallTable, own: string, isFirst: boolean): Column[] {
  const all = [table.stub, ...table.columns];
  const known = isFirst ? knownList(table) : null;
  const whole = ownId(own);
  return all.map(({ text, heading }, index): Column => {
    if (known === 'indicators') {
      const key = indicatorPart(heading.period !== null && heading.rest !== '' ? heading.rest : text);
      if (key !== null) return { heading: heading.pattern, ...key };
    } else if (known !== null) {
      if (index === 0)
        return {
          heading: heading.pattern,
          key: templateFor(partId(known, known === 'planRows' ? 'task' : 'text'), { row: true }),
          kind: 'text',
        };
      if (heading.period !== null)
        return { heading: heading.pattern, key: templateFor(known, { row: true, year: true }), kind: 'text' };
    }
    if (heading.period !== null)
      return {
        heading: heading.pattern,
        // 5年度予算 and 5年度決算 are of one year, and two things.
        key: templateFor(isTold(all, heading) ? ownPart(whole, heading.rest) : whole, { row: true, year: true }),
        kind: kindOf(unitOf(text) ?? unitOf(table.title)),
      };
    return {
      heading: heading.pattern,
      key: templateFor(ownPart(whole, text), { row: true }),
      // 事業名 and 担当課 stand in a list of amounts, too.
      kind: columnKind(text, COUNTED.test(foldLabel(text)) ? unitOf(table.title) : null),
    };
  });
}

function isTold(columns: readonly TableColumn[], { period, rest }: TableColumn['heading']): boolean {
  const name = (one: TableColumn['heading']['period']): string => JSON.stringify(one);
  return rest !== '' && columns.filter(({ heading }) => name(heading.period) === name(period)).length > 1;
}

/** Among years, what stands under 根拠 or 担当 is told in words, unless its heading speaks of a quantity. */
function kindUnder(table: SmallTable, text: string, unit: FieldUnit | 'other' | null): FieldKind {
  const hasYears = table.columns.some(({ heading }) => heading.period !== null);
  return hasYears && !COUNTED.test(foldLabel(text)) && unitOf(text) === null ? 'text' : columnKind(text, unit);
}

/** Words of headings with numbers under them. */
const COUNTED = /計|額|差|率|比|値|数|量|費|累|増減|平均|見込|目標|実績|予算|決算|金|残/u;

/** The key of a list as a whole; null for one of the office's own. */
export function listKey(table: SmallTable): string | null {
  const known = knownList(table);
  return known === 'indicators' ? keyOf('indicators.name', { row: 0 }) : known;
}

function knownList(table: SmallTable): 'schedule' | 'planRows' | 'indicators' | null {
  const parts = [table.stub, ...table.columns].filter(({ text }) => indicatorPart(text) !== null);
  if (parts.length >= 2) return 'indicators';
  if (!table.columns.some(({ heading }) => heading.period !== null)) return null;
  for (const text of [table.title, table.stub.text]) {
    const best = proposeKeys(text, { heading: '', hasYears: false, hasRows: true, isDated: false })[0];
    if (best && best.confidence >= LIKELY && best.field.id === 'schedule') return 'schedule';
    if (best && best.confidence >= LIKELY && best.field.id === 'planRows') return 'planRows';
  }
  return null;
}

function indicatorPart(text: string, row: number | null = null): { key: string; kind: FieldKind } | null {
  const best = proposeKeys(text, { heading: '指標', hasYears: false, hasRows: false, isDated: false }).find(
    ({ field }) => field.list === 'indicators',
  );
  return best && best.confidence >= LIKELY
    ? row === null
      ? { key: templateFor(best.field.id, { row: true, year: best.field.perYear }), kind: best.field.kind }
      : { key: templateInRow(best.field, row), kind: best.field.kind }
    : null;
}

function meansResult(text: string, id: 'rating' | 'reason'): boolean {
  const best = proposeKeys(text, { heading: '評価', hasYears: false, hasRows: false, isDated: false })[0];
  return best !== undefined && best.field.id === id && best.confidence >= LIKELY;
}

function isRating(label: string): boolean {
  return meansResult(label, 'rating');
}

function ratingColumn(text: string): { key: string; kind: FieldKind } | null {
  if (meansResult(text, 'rating')) return { key: templateFor('rating', { year: true }), kind: 'rating' };
  return meansResult(text, 'reason') ? { key: templateFor('reason', { year: true }), kind: 'text' } : null;
}

function kindOf(unit: FieldUnit | 'other' | null): FieldKind {
  return unit === null ? 'text' : 'amount';
}

/** 差引 has the unit of its row; 理由, コメント and 単位 are words. */
function columnKind(text: string, unit: FieldUnit | 'other' | null): FieldKind {
  if (unitOf(text) !== null) return 'amount';
  return isToldInWords(text) ? 'text' : kindOf(unit);
}
