import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: '△ says the contrary of the convention',
  why: 'Where △ means different things on different sheets, the total is wrong by twice the amount, and the total does not show it.',
  remedy:
    'Check the reasons on the sheet. If they hold, press “Correct” to follow the convention; if not, choose “means less” or “means more” under “Meaning of △”.',
  messages: {
    'put-on': 'Has a △ (“{text}”), while hardly any other sheet has one in this row.',
    'left-off': 'Has no △ (“{text}”), while nearly every other sheet has one in this row.',
    'hours-reduction': 'Against the convention: “{text}” is read as hours saved.',
    'hours-increase': 'Against the convention: “{text}” is read as hours spent.',
    'effect-reduction': 'Against the convention: “{text}” is read as money saved or earned.',
    'hours-reduction-office': 'Written against the convention: “{text}” is decided to mean less work.',
    'hours-increase-office': 'Written against the convention: “{text}” is decided to mean more work.',
    'effect-reduction-office': 'Written against the convention: “{text}” is decided to mean savings.',
  },
  evidence: {
    'put-on': 'The form says what △ means (label “{label}”). Compared with the signs of other sheets in this row.',
    'left-off': 'The form says what △ means (label “{label}”). Compared with the signs of other sheets in this row.',
    '': '{reasons}',
    'hours-reduction-office':
      'By the decision kept in the workbook it counts as hours saved. By convention △ means hours spent.',
    'hours-increase-office':
      'By the decision kept in the workbook it counts as hours spent. By convention △ means hours saved.',
    'effect-reduction-office':
      'By the decision kept in the workbook it counts as savings. By convention △ means costs.',
  },
};
