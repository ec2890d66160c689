import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'Nearly the same texts as another sheet',
  why: 'A sheet begun as a copy may not have been rewritten to the end. Where several sections do the same, the items might be joined.',
  remedy: 'Rewrite what was left over from the copy. If several sections do the same, leave it as it is.',
  messages: {
    '': '{share}% of the text is the same as {otherSheet} {otherCell} “{otherName}”.',
    'name-changed': 'All but the name is the same as {otherSheet} “{otherName}” of the same section.',
    'name-alone': 'The name is that of {otherSheet} {otherCell} of another section. Was it left from a copy?',
    'name-kept': 'The name is that of {otherSheet} {otherCell} of the same section. Was it left from a copy?',
  },
  evidence: {
    'name-alone': 'Both are called “{text}”, but their contents differ. All other sheets have names of their own.',
    '': 'Compared the text apart from name, section and classification (name “{text}”).',
    'name-kept': 'Both are called “{text}”, but their contents differ.',
  },
  options: {
    fields: { label: 'Text fields needed to compare', reason: 'Few fields may be alike by chance.' },
    nearly: {
      label: 'How much of the text must be shared',
      reason: 'Set phrases alone do not make up three quarters.',
    },
  },
};
