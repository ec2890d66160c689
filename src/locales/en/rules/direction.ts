import type { RuleWords } from '../../templates';

export const direction: Readonly<Record<string, RuleWords>> = {
  K401: {
    title: '△ says the contrary of the convention',
    why: 'Where △ means different things on different sheets, the total is wrong by twice the amount, and the total does not show it.',
    remedy:
      'Check the reasons on the sheet. If they hold, press “Correct” to follow the convention; if not, choose “means less” or “means more” under “Meaning of △”.',
    messages: {
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
      '': '{reasons}',
      'hours-reduction-office': 'The decision kept in the workbook says so.',
      'hours-increase-office': 'The decision kept in the workbook says so.',
      'effect-reduction-office': 'The decision kept in the workbook says so.',
    },
  },
  K402: {
    title: 'What △ means cannot be told',
    why: 'Less or more: the total changes by twice the amount. Until it is decided the totals show a range.',
    remedy: 'Ask the section, then choose “means less” or “means more”. The decision stays in this workbook.',
    messages: {
      hours: '{sheet} {cell} “{text}” may be hours saved or hours spent.',
      'hours-silent': '{sheet} {cell} “{text}” may be hours saved or hours spent; nothing on the sheet tells.',
      effect: '{sheet} {cell} “{text}” may be money saved or a cost.',
      'effect-silent': '{sheet} {cell} “{text}” may be money saved or a cost; nothing on the sheet tells.',
    },
    evidence: {
      '': 'There are signs, but too few, or against each other. {reasons}',
      'hours-silent': 'Neither plan, targets, remarks nor effect say what △ means.',
      'effect-silent': 'Neither plan, targets nor remarks say what △ means.',
    },
  },
  K403: {
    title: '▲ instead of △',
    why: '▲ is also a mark of rating. One sign for amounts leaves no doubt.',
    remedy: 'Write △. One click makes it a number shown with △.',
    messages: { '': '{sheet} {cell} “{text}” is written with ▲. With △ it reads like the rest.' },
    evidence: { '': 'The cell says “{text}”.' },
  },
  K404: {
    title: 'Target and actual have opposite signs',
    why: 'Where △ is used differently in target and actual, nobody can tell whether the aim was met.',
    remedy: 'Find out which sign is right and write both in the same sense.',
    messages: {
      hours:
        'The actual {sheet} {cell} “{text}” has the opposite sign of the target of the same year, {targetCell} “{targetText}”. Did the work move the other way, or is it written differently?',
      effect:
        'The actual {sheet} {cell} “{text}” has the opposite sign of the target of the same year, {targetCell} “{targetText}”. Did the effect go the other way, or is it written differently?',
    },
    evidence: { '': 'The target is {targetCell} “{targetText}”, the actual {cell} “{text}”.' },
  },
  K405: {
    title: 'An effect that looks like a cost',
    why: 'A positive number is added up as an effect. A cost among them makes the effect look larger.',
    remedy: 'If it is a cost, write △ or move it to the remarks. If it is an effect, choose Ignore.',
    messages: {
      '': '{sheet} {cell} “{text}” is added up as an effect, but {where} says “{words}”, which sounds like a cost.',
    },
    evidence: { '': '{where} says “{words}”.' },
  },
  K406: {
    title: 'A rate whose count is written beside it',
    why: 'A rate is left out of the totals. Times the count in the same year’s target it could be counted.',
    remedy:
      'If the arithmetic is right, press “Correct” to put the product in its place. The rate stays in the remarks.',
    messages: {
      '': '{sheet} {cell} “{text}” is a rate. Times “{countText}” in {countCell}: {sums}.',
    },
    evidence: { '': 'The target of the same year ({countCell}) says “{countText}”: {sums}.' },
  },
  K407: {
    title: 'The amount changed after △ was decided',
    why: 'A decision about other amounts cannot simply be carried over.',
    remedy: 'Choose “means less” or “means more” again for what stands there now.',
    messages: {
      reduction:
        '{sheet} {cell} “{text}” changed after {by} decided “means less” on {date}. That decision no longer counts.',
      increase:
        '{sheet} {cell} “{text}” changed after {by} decided “means more” on {date}. That decision no longer counts.',
    },
    evidence: { '': 'The cells with △ have changed since {date}.' },
  },
};
