import type { CalculationAnswer, CalculationJob } from '../../embedded-excel';

/** What the thread that calculates is asked for. */
export type CalculatingActs = {
  /** `book` counts the workbooks that were opened. */
  readonly calculate: (book: number, job: CalculationJob) => Promise<CalculationAnswer>;
};
