import { tellError } from '../../app/tell-error';
import { ExcelError } from '../../embedded-excel';
import { wordsFor } from '../../locales';
import { fill } from '../../locales/fill';
import type { Words } from '../../locales/words';
import type { Workbench } from './workbench';

export const wordsOf = (workbench: Workbench): Words => wordsFor(workbench.get().language);

/** Says something in the status line. */
export function showStatus(
  workbench: Workbench,
  template: string,
  params: Readonly<Record<string, string | number>> = {},
): void {
  workbench.set({ status: { text: fill(template, params), wrong: false } });
}

/** Says what went wrong and what to do. */
export function showError(workbench: Workbench, error: unknown): void {
  const words = wordsOf(workbench);
  const text = error instanceof ExcelError ? refusal(error, words, workbench) : told(error, words);
  workbench.set({ status: { text, wrong: true } });
}

/** What Excel itself would say to a person in a message box. */
function refusal(error: ExcelError, words: Words, workbench: Workbench): string {
  const sheet = workbench.get().excel?.workbook.activeSheet.name ?? '';
  if (error.code === 'AccessDenied') return fill(words.errors.protected, { sheet });
  if (error.code === 'InvalidArgument') return words.workbench.formulaWrong;
  return `${words.errors.host}（${error.code}）`;
}

function told(error: unknown, words: Words): string {
  const { text, detail } = tellError(error, words);
  return detail === null ? text : `${text}（${detail}）`;
}
