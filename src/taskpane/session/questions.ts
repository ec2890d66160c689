import { conventionOf } from '../../core/direction/convention';
import type { DirectionResult, Measure } from '../../core/direction/direction';
import type { Examination } from '../../core/examine.types';
import type { Kohyo } from '../../core/form/kohyo';

/** One △ question: a 個票, hours or effect, and what is known. */
export interface Question {
  readonly kohyo: Kohyo;
  readonly measure: Measure;
  readonly result: DirectionResult;
}

/** Every 個票 with △, hours first, in the order of the workbook. */
export function questionsOf(examination: Examination): readonly Question[] {
  return examination.kohyoList.flatMap((kohyo) => {
    const found = examination.directions.get(kohyo.index);
    if (!found) return [];
    return [found.hours, found.effect]
      .filter((result) => result.direction !== 'none')
      .map((result) => ({ kohyo, measure: result.measure, result }));
  });
}

/** Those that nothing on the sheets and nobody in the office has answered. */
export function openQuestions(examination: Examination): readonly Question[] {
  return questionsOf(examination).filter(({ result }) => result.direction === 'undetermined');
}

/** True where the sheet says the opposite of the workbook's convention. */
export function contradicts({ result }: Question, examination: Examination): boolean {
  return (
    (result.direction === 'increase' || result.direction === 'reduction') &&
    result.direction !== conventionOf(examination)
  );
}
