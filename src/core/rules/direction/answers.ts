import type { Measure } from '../../direction/direction';
import type { Fix } from '../finding';

/** The two answers that the office may give: 「減の意味」「増の意味」. They change no cell; the workbook remembers them. */
export function answers(kohyoIndex: number, measure: Measure): readonly Fix[] {
  return (['reduction', 'increase'] as const).map((means) => ({
    title: `K4.${measure}-${means}`,
    params: {},
    edits: [],
    decision: { kohyoIndex, measure, means },
  }));
}
