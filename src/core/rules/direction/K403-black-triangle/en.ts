import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: '▲ instead of △',
  why: '▲ is also a mark of rating. One sign for amounts leaves no doubt.',
  remedy: 'Write △. It becomes a number shown with △.',
  messages: { '': 'Written with ▲ (“{text}”). △ reads better when used throughout.' },
  evidence: { '': 'The cell says “{text}”.' },
};
