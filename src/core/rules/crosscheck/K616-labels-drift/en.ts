import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'The labels of the form differ between sheets',
  why: 'With sheets of last year’s form among them, one field has two names; other totals and next year’s form may miss it.',
  remedy: 'Use the labels of the new form. Differences that did not disturb reading are told once as well.',
  messages: {
    changed: 'The label is “{text}” on {count} sheets and “{usual}” on {usualCount}.',
    'new': 'The label “{text}” stands on {count} sheets only; {usualCount} others lack it.',
    replaced: 'The label “{usual}” has become “{text}” on {count} sheets.',
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
