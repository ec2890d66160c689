import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'An effect that looks like a cost',
  why: 'A positive number is added up as an effect. A cost among them makes the effect look larger.',
  remedy: 'If it is a cost, write △ or move it to the remarks. If it is an effect, choose Ignore.',
  messages: {
    '': '{sheet} {cell} “{text}” is added up as an effect, but {where} says “{words}”, which sounds like a cost.',
  },
  evidence: { '': '{where} says “{words}”.' },
};
