import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'Formulas have not been calculated',
  why: 'A workbook made by another program may hold formulas without their results. Cells whose result is unknown can be neither checked nor added up.',
  remedy: 'Open the file in Excel, save it as it is, and check again.',
  messages: { '': '{count} formulas are not calculated yet. Please open the file in Excel and save it.' },
  evidence: { '': 'There are formulas whose results the file does not hold ({cell} and others).' },
};
