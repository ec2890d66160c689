/** Words of planning and of results: they tell which side of the form a label or a heading speaks of. Folded before comparing. */
export const WORDS_OF_PLANS = ['計画', '目標', '予定', '見込', '予算'] as const;
export const WORDS_OF_RESULTS = ['実績', '結果', '決算', '達成値', '実施状況'] as const;

/** Which side of plan and result a text speaks of; null when neither. */
export function sideOf(text: string): 'plan' | 'result' | null {
  if (WORDS_OF_RESULTS.some((word) => text.includes(word))) return 'result';
  return WORDS_OF_PLANS.some((word) => text.includes(word)) ? 'plan' : null;
}
