import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'The labels of the form differ between sheets',
  why: 'With sheets of last year’s form among them, one field has two names; other totals and next year’s form may miss it.',
  remedy: 'Use the labels of the new form. Differences that did not disturb reading are told once as well.',
  messages: {
    changed: 'The label “{usual}” ({usualCount} sheets) is “{text}” on {count} sheets (such as {sheet} {cell}).',
    new: 'The label “{text}” stands on {count} sheets only (such as {sheet} {cell}); the other {usualCount} do without.',
    replaced: 'On {count} sheets “{text}” stands in place of the label “{usual}” (such as {sheet} {cell}).',
  },
  evidence: {
    '': 'Compared: the labels of all sheets of the form.',
    changed: '{usualSheet} {usualCell} has “{usual}”.',
  },
  options: {
    sheets: {
      label: 'From how many sheets with the same label',
      reason: 'A label that one sheet alone has is a slip of that sheet, no other form.',
    },
  },
};
