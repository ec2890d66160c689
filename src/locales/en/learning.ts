import type { Words } from '../words';

/** Learning a form: what only the office knows of it. */
export const learning: Words['learning'] = {
  questions: 'Questions ({count})',
  questionsLead: 'What matters most first, five at most. Where the proposals are right, nothing need be done.',
  noQuestions: 'There is nothing to ask.',
  keepCorrection: 'Correct it so',
  askNoName: 'No field for the name of the item was found. If there is one, give it the meaning “name”.',
  askName: 'The name of the item was taken to stand in “{label}” ({cell}).',
  askTotal: '“{label}” ({cell}) is added up as “{meaning}”.',
  askMeaning: '“{label}” ({cell}) was taken for “{meaning}”.',
  askOthers: ' It may also be: {others}',
  askConvention: 'There are {cells} cell(s) with △ among hours. The form has no note on it, so △ is taken as: {means}.',
  askCorrected:
    '“{label}”: {hits} of {kohyo} filled sheets came to {code} “{title}”, so the form was corrected ({change}).',
  askLeft: '{code} “{title}” was found on {hits} of {kohyo} filled sheets: the form may be misread.',
  askUnplaced: '{count} cell(s) are filled in and were read as no field: {places}',
  placeOnSheets: '{address} ({sheets} sheets)',
  changedRequired: 'not required',
  changedUnit: 'no unit',
  changedKind: 'a field of text',
  changedOptional: 'may be missing',
  changedVocabulary: 'no fixed words',
  changedRatings: 'no fixed marks',
  changedConvention: 'the contrary meaning of △',
  changedQuiet: 'not told of this field',
};
