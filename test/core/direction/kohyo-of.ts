import { parseKey } from '../../../src/core/fields/key';
import { fieldOf } from '../../../src/core/form/field-value';
import { FieldValues } from '../../../src/core/form/field-values';
import type { FieldKind, FieldValue, Kohyo } from '../../../src/core/form/kohyo';
import type { CellValue } from '../../../src/core/grid/grid';
import { formatAmount } from '../../../src/core/notation/amount';

/** A 個票 in short: rows by year from 2024 on (or `firstYear`), then the texts beside them. Numbers are numeric cells, strings typed text. */
export interface Brief {
  readonly sheet?: string;
  readonly firstYear?: number;
  /** How many years the form has; three or as many as are written when left out. */
  readonly years?: number;
  readonly number?: string;
  readonly name?: string;
  readonly pillar?: string;
  readonly category?: string;
  readonly lead?: string;
  readonly approach?: string;
  readonly background?: string;
  readonly goal?: string;
  readonly plan?: readonly (readonly [task: string, ...years: string[]])[];
  readonly target?: readonly string[];
  readonly hours?: readonly (string | number | null)[];
  readonly hoursNote?: string;
  readonly effect?: readonly (string | number | null)[];
  readonly effectNote?: string;
  readonly effectLabel?: string;
  readonly actual?: readonly string[];
  readonly hoursActual?: readonly (string | number | null)[];
  readonly effectActual?: readonly (string | number | null)[];
  readonly rating?: readonly string[];
  readonly note?: string;
  /** Bars of a schedule: what is done, from which year to which. */
  readonly schedule?: readonly (readonly [text: string, from: string, to?: string])[];
}

export const FIRST_YEAR = 2024;

function shown(value: CellValue): string {
  if (value === null) return '';
  return typeof value === 'number' ? formatAmount(value) : String(value);
}

/** Rows lie one under the other as on a sheet; year columns are C, D, E …, remarks stand right of the third. */
export function kohyoOf(brief: Brief, index = 0): Kohyo {
  const fields = new Map<string, FieldValue>();
  const firstYear = brief.firstYear ?? FIRST_YEAR;
  const sheet = brief.sheet ?? `個票${String(index + 1).padStart(2, '0')}`;
  let row = 0;
  const put = (key: string, type: FieldKind, labelText: string, column: number, value: CellValue) => {
    const field = parseKey(key);
    const place = { field, type, labelText, label: { sheet, row, column: 1 } };
    fields.set(key, fieldOf(place, { sheet, row, column }, shown(value), value));
  };
  const one = (key: string, label: string, value: string | undefined) => {
    row += 1;
    if (value !== undefined) put(key, 'text', label, 2, value);
  };
  const years = (stem: string, type: FieldKind, label: string, values: readonly CellValue[] = [], note?: string) => {
    row += 1;
    values.forEach((value, at) => {
      put(`${stem}.${firstYear + at}`, type, label, 2 + at, value);
    });
    if (note !== undefined) put(`${stem}.note`, 'text', label, 5, note);
  };
  one('number', '<項目番号>', brief.number ?? String(index + 1));
  one('name', '取組項目名', brief.name ?? '文書管理の見直し');
  one('pillar', '大分類', brief.pillar);
  one('category', '小分類', brief.category);
  one('lead', '主たる所管部署', brief.lead);
  one('background', '現状及び課題認識', brief.background);
  one('approach', '取組の方向性、内容', brief.approach);
  one('goal', '3年後の目指す姿', brief.goal);
  (brief.plan ?? []).forEach(([task, ...values], at) => {
    years(`planRows.${at}`, 'text', '年度計画', values);
    put(`planRows.${at}.task`, 'text', '年度計画', 1, task);
  });
  years('target', 'text', '各年度目標', brief.target);
  years('hours.target', 'amount', '業務量削減目標値（時間）', brief.hours, brief.hoursNote);
  years('effect.target', 'amount', brief.effectLabel ?? '財政効果目標額（千円）', brief.effect, brief.effectNote);
  years('actual', 'text', '年度目標実績値', brief.actual);
  years('hours.actual', 'amount', '業務量削減実績値（時間）', brief.hoursActual);
  years('effect.actual', 'amount', '財政効果実績額（千円）', brief.effectActual);
  years('rating', 'rating', '評価', brief.rating);
  one('note', '備考', brief.note);
  (brief.schedule ?? []).forEach(([text, from, to], at) => {
    row += 1;
    put(`schedule.${at}.text`, 'text', '工程', 1, text);
    put(`schedule.${at}.from`, 'text', '工程', 2, from);
    if (to !== undefined) put(`schedule.${at}.to`, 'text', '工程', 3, to);
  });
  const written = [brief.hours, brief.effect, brief.target].map((row) => row?.length ?? 0);
  const count = brief.years ?? Math.max(3, ...written);
  return {
    index,
    form: 'iizuka-kohyo',
    sheet,
    range: { top: 0, left: 0, bottom: row, right: 5 },
    years: Array.from({ length: count }, (_, at) => firstYear + at),
    fields: new FieldValues(fields.values()),
    notices: [],
  };
}
