import type { Examination } from '../../examine.types';
import { type KnownFieldId, type MeasuredId, measuredId } from '../../fields/dictionary';
import type { Kohyo } from '../../form/kohyo';
import { parseRating } from '../../notation/rating';
import { completenessOf } from '../../rollup/completeness';
import { copiedText } from './copied-text';
import { firstSpelling } from './first-spelling';
import type { Section } from './sections';
import { sectionOrder } from './sections';

/** What one cell of hours or effect comes to. Hours in 時間, effect in 千円. */
export interface Figure {
  /** As the cell shows it. */
  readonly text: string;
  /** `null` when the cell holds no amount that counts. */
  readonly amounts: {
    readonly asWritten: number;
    readonly byConvention: number;
    readonly low: number;
    readonly high: number;
  } | null;
  readonly leftOut: boolean;
}

export const MEASURED_ROWS: readonly MeasuredId[] = ['hours.target', 'hours.actual', 'effect.target', 'effect.actual'];

/** Hours and effect that the forms ask for, whether anybody filled them in or not. */
export function measuredIn({ kohyoList, rollup }: Examination): MeasuredId[] {
  return MEASURED_ROWS.filter(
    (id) =>
      kohyoList.some(({ fields }) => fields.all(id).length > 0) ||
      rollup.totals.some(({ measure, phase }) => measuredId(measure, phase) === id),
  );
}

/** One 個票 in one year; `year` is null for a form without years. */
export interface YearlyRow {
  readonly kohyo: Kohyo;
  readonly number: string;
  readonly name: string;
  readonly section: Section;
  readonly pillar: string;
  readonly category: string;
  readonly item: string;
  readonly year: number | null;
  /** 1 in the first row of each 個票, so that adding up counts each once. */
  readonly count: 0 | 1;
  readonly figures: Readonly<Record<MeasuredId, Figure>>;
  /** The mark of the 評価, or the cell's words when it is none. */
  readonly rating: string;
  /** Required fields of this year. */
  readonly filled: number;
  readonly needed: number;
  /** All required fields of the 個票, in its first row; 0 in the others. */
  readonly filledAll: number;
  readonly neededAll: number;
}

/** 年度別データ: item × year, in the order of the workbook. Spellings of one 部, 課 or 分類 are brought to the first one seen. */
export function yearlyRows(examination: Examination): YearlyRow[] {
  const order = sectionOrder(examination);
  const figures = figuresOf(examination);
  const settled = firstSpelling();
  return [...examination.kohyoList]
    .sort((a, b) => a.index - b.index)
    .flatMap((kohyo) => {
      const form = examination.forms.get(kohyo.form);
      const written = (id: KnownFieldId) => copiedText(kohyo.fields.of(id));
      const years = yearsOf(kohyo);
      const all = completenessOf(kohyo, form, examination.state);
      return years.map((year, place): YearlyRow => {
        const own = year === null ? all : completenessOf(kohyo, form, examination.state, year);
        const rating =
          (year === null ? '' : copiedText(kohyo.fields.of('rating', { year }))) ||
          (place === 0 ? written('rating') : '');
        return {
          kohyo,
          number: written('number').trim() || String(kohyo.index + 1),
          name: written('name'),
          section: order.of(kohyo),
          pillar: settled('pillar', written('pillar')),
          category: settled('category', written('category')),
          item: settled('item', written('item')),
          year,
          count: place === 0 ? 1 : 0,
          figures: figures(kohyo, year),
          rating: parseRating(rating)?.mark ?? rating,
          filled: own.filled,
          needed: own.needed,
          filledAll: place === 0 ? all.filled : 0,
          neededAll: place === 0 ? all.needed : 0,
        };
      });
    });
}

/** The plan's years and any other that a field ends in, ascending; [null] for a form without years. */
function yearsOf(kohyo: Kohyo): (number | null)[] {
  const years = new Set(kohyo.years);
  for (const value of kohyo.fields.values()) if (value.year !== null) years.add(value.year);
  return years.size === 0 ? [null] : [...years].sort((a, b) => a - b);
}

/** Looks up in the rollup what each cell comes to; the text is the cell's own. */
function figuresOf(examination: Examination): (kohyo: Kohyo, year: number | null) => Record<MeasuredId, Figure> {
  const found = new Map<string, Figure>();
  const placeOf = (id: MeasuredId, year: number, kohyoIndex: number) => `${id} ${year} ${kohyoIndex}`;
  for (const total of examination.rollup.totals) {
    const id = measuredId(total.measure, total.phase);
    for (const each of total.contributions) {
      const { asWritten, byConvention, low, high } = each;
      found.set(placeOf(id, total.year, each.kohyoIndex), {
        text: '',
        amounts: { asWritten, byConvention, low, high },
        leftOut: false,
      });
    }
    for (const each of total.leftOut) {
      found.set(placeOf(id, total.year, each.kohyoIndex), { text: each.text, amounts: null, leftOut: true });
    }
  }
  return (kohyo, year) => {
    const figure = (id: MeasuredId): Figure => {
      const text = year === null ? '' : copiedText(kohyo.fields.of(id, { year }));
      const counted = year === null ? undefined : found.get(placeOf(id, year, kohyo.index));
      return { text, amounts: counted?.amounts ?? null, leftOut: counted?.leftOut ?? false };
    };
    return {
      'hours.target': figure('hours.target'),
      'hours.actual': figure('hours.actual'),
      'effect.target': figure('effect.target'),
      'effect.actual': figure('effect.actual'),
    };
  };
}
