/** One thing that is asked of the real Excel. The table of answers (docs/selftest) and the conformance table know it by `id` and `fact`. */
export interface Question {
  /** Never used for another question: blocks of answers are compared by it. */
  readonly id: string;
  /** The row of the conformance table that it asks about; null when it only describes the machine. */
  readonly fact: string | null;
  /**
   * Answers in a word or two, the same in every language and on every machine where Excel does the same. What Excel refuses is an answer
   * too (`refused:AccessDenied`). `sheet`: the name of a blank sheet that is there for this question alone.
   */
  readonly ask: (sheet: string) => Promise<string>;
  /** How long it may take, in milliseconds, where longer than others. */
  readonly patience?: number;
}

/** A question put to a blank sheet, in one conversation with Excel. */
export function inSheet(
  id: string,
  fact: string | null,
  ask: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<string>,
): Question {
  return { id, fact, ask: (name) => Excel.run((context) => ask(context.workbook.worksheets.getItem(name), context)) };
}

/** A question that has its own way to Excel, or needs none. */
export function besides(id: string, fact: string | null, ask: Question['ask']): Question {
  return { id, fact, ask };
}

/** What Excel said no with; anything else is thrown on. */
export function refusalOf(error: unknown): string {
  if (error instanceof OfficeExtension.Error) return `refused:${error.code}`;
  throw error;
}

/** `taken`, or what Excel said no with. */
export function takes(act: Promise<unknown>): Promise<string> {
  return act.then(() => 'taken', refusalOf);
}
