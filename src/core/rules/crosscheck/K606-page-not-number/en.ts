import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'The page number is not the number of the sheet',
  why: 'Whoever follows the index arrives at another sheet.',
  remedy: 'Bring one in line with the other.',
  messages: { '': 'The number differs from the index: {label} is “{text}” here, “{listedText}” there ({indexCell}).' },
  evidence: { '': 'The same item by its name. Sheet: {text}. {indexSheet} {indexCell}: {listedText}.' },
};
