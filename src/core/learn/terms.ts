import { ITEM_TERMS } from './item-terms';
import { PLAN_TERMS } from './plan-terms';
import { RESULT_TERMS } from './result-terms';
import { DONE, PLANNED, type Term } from './term';

/** Collected from published 個票, 進行管理票, 事務事業評価シート and 工程表 of municipalities. */
export const TERMS: readonly Term[] = [...ITEM_TERMS, ...PLAN_TERMS, ...RESULT_TERMS];

/** Which side of plan and result a heading speaks of; null when neither. */
export function sideOf(text: string): 'plan' | 'result' | null {
  if (DONE.test(text)) return 'result';
  return PLANNED.test(text) ? 'plan' : null;
}
