import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'An effect that looks like a cost',
  why: 'A positive number is added up as an effect. A cost among them makes the effect look larger.',
  remedy: 'If it is a cost, write △ or move it to the remarks. If it is an effect, choose Ignore.',
  messages: { '': 'Seems to be a cost (“{text}”): {where} says “{words}”.' },
  evidence: { '': '{where} says “{words}”. As it stands, “{text}” counts as savings.' },
};
