import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'Nearly the same texts as another sheet',
  why: 'A sheet begun as a copy may not have been rewritten to the end. Where several sections do the same, the items might be joined.',
  remedy: 'Rewrite what was left over from the copy. If several sections do the same, leave it as it is.',
  messages: {
    '': 'The texts of {sheet} {cell} “{text}” are {share}% those of {otherSheet} {otherCell} “{otherName}”.',
    'name-changed':
      'But for its name ({cell} “{text}”), {sheet} has the very texts of {otherSheet} “{otherName}” of the same section.',
    'name-alone':
      '{sheet} {cell} “{text}” has the name of {otherSheet} {otherCell} of another section, but other contents. Was the name left over from a copy?',
    'name-kept':
      '{sheet} {cell} “{text}” has the name of {otherSheet} {otherCell} of the same section, but other contents. Was the name left over from a copy?',
  },
  evidence: {
    'name-alone': 'Both are called “{text}”. All other names differ.',
    '': 'Compared: all texts but name, sections and categories.',
    'name-kept': 'Both names are “{text}”.',
  },
  options: {
    fields: { label: 'Text fields needed to compare', reason: 'Few fields may be alike by chance.' },
    nearly: {
      label: 'How much of the text must be shared',
      reason: 'Set phrases alone do not make up three quarters.',
    },
  },
};
