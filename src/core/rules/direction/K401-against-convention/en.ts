import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: '△ says the contrary of the convention',
  why: 'Where △ means different things on different sheets, the total is wrong by twice the amount, and the total does not show it.',
  remedy:
    'Check the reasons on the sheet. If they hold, press “Correct” to follow the convention; if not, choose “means less” or “means more” under “Meaning of △”.',
  messages: {
    'put-on':
      '“{text}” in {cell} on {sheet} has △. The form says what △ stands for, and nearly all other 個票 write the row without it.',
    'left-off':
      '“{text}” in {cell} on {sheet} has no △. The form says what △ stands for, and nearly all other 個票 write the row with it.',
    'hours-reduction': '{sheet} {cell} “{text}” was read as hours saved. By the convention △ is work added. {reason}',
    'hours-increase': '{sheet} {cell} “{text}” was read as hours spent. By the convention △ is work saved. {reason}',
    'effect-reduction':
      '{sheet} {cell} “{text}” was read as money saved or earned. By the convention △ is a cost. {reason}',
    'hours-reduction-office':
      '{sheet} {cell} “{text}” was decided to mean less. The totals count it as hours saved, but it is written against the convention (△ is work added).',
    'hours-increase-office':
      '{sheet} {cell} “{text}” was decided to mean more. The totals count it as hours spent, but it is written against the convention (△ is work saved).',
    'effect-reduction-office':
      '{sheet} {cell} “{text}” was decided to mean less (a saving). The totals count it as an effect, but it is written against the convention (△ is a cost).',
  },
  evidence: {
    'put-on': 'The label is “{label}”. The signs of the row were compared with the other 個票.',
    'left-off': 'The label is “{label}”. The signs of the row were compared with the other 個票.',
    '': '{reasons}',
    'hours-reduction-office': 'The decision kept in the workbook says so.',
    'hours-increase-office': 'The decision kept in the workbook says so.',
    'effect-reduction-office': 'The decision kept in the workbook says so.',
  },
};
