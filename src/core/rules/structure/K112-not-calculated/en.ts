import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'Formulas have not been calculated',
  why: 'A workbook made by another program may hold formulas without their results. Cells whose result is unknown can be neither checked nor added up.',
  remedy: 'Open the file in Excel, save it as it is, and check again.',
  messages: {
    '': '{count} formula cell(s), such as {cell} on {sheet}, have not been calculated. Open the file in Excel and save it.',
  },
  evidence: { '': 'There is a formula, but the file does not hold its result.' },
};
