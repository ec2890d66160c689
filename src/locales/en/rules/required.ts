import type { RuleWords } from '../../templates';

export const required: Readonly<Record<string, RuleWords>> = {
  K201: {
    title: 'A required field is blank',
    why: 'Without its content or its section an item cannot be listed or added up, and someone has to telephone for it later.',
    remedy: 'Fill the field in.',
    messages: { '': '{cell} on {sheet}, “{label}”, is blank. Please fill it in.' },
    evidence: { '': '“{label}” is a field that this form always wants.' },
  },
  K202: {
    title: 'Neither a plan nor a target is filled in',
    why: 'Without what is done and by when, progress cannot be followed.',
    remedy: 'Write the tasks with their years in the plan, and what is to be reached in the targets.',
    messages: { '': '“{text}” in {cell} on {sheet}: no plan and no target in any year.' },
    evidence: { '': 'The plan rows and the targets are blank in every year.' },
  },
  K203: {
    title: 'There are targets but no plan',
    why: 'Without what is done to reach the target, nobody can explain the result later.',
    remedy: 'Write in the plan what will be done to reach the targets.',
    messages: { '': '{sheet} has targets, but the rows of “{text}” in {cell} are blank.' },
    evidence: { '': 'Targets are filled in; the plan has not one entry.' },
  },
  K204: {
    title: 'There is a plan but no target',
    why: 'With nothing to be reached, there is nothing to rate the year by.',
    remedy: 'Write in the targets how far each year is to go.',
    messages: { '': '{sheet} has a plan, but “{label}” is blank in every year (from {cell}).' },
    evidence: { '': 'The plan is filled in; “{label}” has not one entry.' },
  },
  K205: {
    title: 'Words put in for the time being are still there',
    why: 'They may be published as they are, and nobody can tell whether the target was reached.',
    remedy: 'Write what was decided. If nothing is decided yet, add when it will be.',
    messages: {
      '': '{cell} on {sheet}, “{label}”, still contains “{found}”.',
      pending: '{cell} on {sheet}, “{label}”, still says “{text}”.',
    },
    evidence: {
      '': 'The cell says “{text}”.',
      pending: 'The cell says nothing but “{text}”.',
    },
  },
  K206: {
    title: 'An amount is not decided yet',
    why: 'Until it is, the cell is left out of the totals, and the totals say so.',
    remedy: 'Write the number once it is known. Until then nothing needs doing.',
    messages: { '': '{cell} on {sheet}, “{label}”, says “{text}”. It is left out of the totals until it is decided.' },
    evidence: { '': 'The cell says “{text}”.' },
  },
  K207: {
    title: 'A year in between is blank',
    why: 'It may be zero or it may be forgotten. A blank is left out of the totals.',
    remedy: 'Write 0 or － if there is no effect in that year, otherwise the number.',
    messages: { '': '{cell} on {sheet}, “{label}” ({year}), is blank, while the years around it have numbers.' },
    evidence: { '': 'The years before and after in the same row have numbers.' },
  },
  K208: {
    title: 'A task without a year',
    why: 'Without the year in which it is done, progress cannot be followed.',
    remedy: 'Write under the year what is done in it. If it comes after the plan, say so in the remarks.',
    messages: { '': '“{text}” in {cell} on {sheet} is blank in every year. Please write when it is done.' },
    evidence: { '': 'This row of the plan names a task and nothing else.' },
  },
};
