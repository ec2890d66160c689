import type { tour as ja } from '../../ja/pane/tour';

export const tour: Readonly<Record<keyof typeof ja, string>> = {
  tourName: 'Short tour',
  tourStep: '{step} of {steps}: {title}',
  tourCheckTitle: 'Check',
  tourCheck:
    'Check all looks for errors and gaps in the reform sheets and colours the cells. What is written stays as it is.',
  tourFixTitle: 'Correct',
  tourFix:
    'Findings are listed here. Choosing one goes to its cell; Fix puts it right, and Undo puts it back as it was.',
  tourListTitle: 'Make the lists',
  tourList:
    'The summary list and totals are made from the reform sheets. Columns and cells that you add stay when they are made again.',
  tourNext: 'Next',
  tourBack: 'Back',
  tourSkip: 'Close the tour',
  tourEnd: 'Start',
  tourAgain: 'See the short tour again',
};
