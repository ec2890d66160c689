import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'Minus is written in several ways',
  why: 'Different signs make the reader wonder whether they mean different things.',
  remedy: 'Use △ throughout. Real numbers with the △ format are alike by themselves.',
  messages: { '': 'Negative written with “{sign}” (“{text}”); elsewhere on the sheet it is “{first}”.' },
  evidence: { '': 'This reform sheet has both “{first}” and “{sign}”.' },
};
