import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'Several lead sections',
  why: 'Totals count a reform sheet under one section. With several, nobody knows which answers for it.',
  remedy: 'Leave the one that answers for the item and move the others to the related sections, or mark it with ★.',
  messages: {
    '': '{count} sections are named. The first, “{first}”, is counted.',
    another: '{count} sections are named. “{first}”, which the index names or which was asked, is counted.',
  },
  evidence: {
    '': 'The cell says “{text}”. There is a separate field for related sections.',
    another: 'The cell says “{text}”. There is a separate field for related sections.',
  },
};
