import type { learn as ja } from '../../ja/pane/learn';

export const learn: Readonly<Record<keyof typeof ja, string>> = {
  learnTitle: 'Teach a form',
  learnLead: 'These labels were found on “{sheet}”. Please check their meanings and correct them where needed.',
  learnPick: 'Open the sheet that holds the form, then press the button. A blank form is best.',
  learnRead: 'Read the open sheet',
  learnName: 'Name of the form',
  learnMeaningOf: 'Meaning of “{label}” ({cell})',
  learnNoMeaning: 'Not used',
  learnRequired: 'Required',
  learnRequiredOf: 'Make “{label}” required',
  learnSure: 'Sure',
  learnLikely: 'Likely',
  learnUnsure: 'Please check',
  learnFound: '{count} labels (please check {unsure})',
  learnOnlyUnsure: 'Show only those to check',
  learnFollow: 'Select a cell in the sheet to come to its label.',
  learnSave: 'Keep this form',
  learnSaved: 'The form “{name}” is kept.',
  learnPreview: 'Read this way, {count} reform sheets are found.',
  learnNothing: 'No labels were found. Please make sure that the sheet with the form is open.',
  learnBack: 'Back',
};
