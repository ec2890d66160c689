import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: '▲ instead of △',
  why: '▲ is also a mark of rating. One sign for amounts leaves no doubt.',
  remedy: 'Write △. It becomes a number shown with △.',
  messages: { '': '{sheet} {cell} “{text}” is written with ▲. With △ it reads like the rest.' },
  evidence: { '': 'The cell says “{text}”.' },
};
