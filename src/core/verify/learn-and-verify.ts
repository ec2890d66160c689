import type { Grid } from '../grid/grid';
import { blankForms } from '../learn/blank-from-filled';
import type { Learned, LearnOptions } from '../learn/learn-form';
import { learnSheets } from '../learn/learn-sheets';
import { type FormQuestion, questionsAbout } from './questions';
import { type Verified, verifyForm } from './verify-form';

/** A form that was learned and held against the sheets that are filled in by it. */
export interface VerifiedForm extends Learned {
  readonly verified: Verified;
  readonly questions: readonly FormQuestion[];
}

/** So many sheets alike in one workbook are filled ones, and no blank form. */
const FILLED = 3;

/**
 * Learns a form from the sheets of a workbook, blank or filled in, and verifies it on those that are filled in, here and elsewhere. null
 * when the sheets teach no form. Pure.
 */
export function learnAndVerify(grids: readonly Grid[], options: LearnOptions): VerifiedForm | null {
  const written = blankForms(grids).filter(({ sheets }) => sheets.length >= FILLED);
  const filled = [...written.flatMap(({ sheets }) => sheets), ...(options.filled ?? [])];
  const teachers = written.length === 0 ? grids : written.map(({ blank }) => blank);
  const learned = learnSheets(teachers, { ...options, filled });
  return learned && verified(learned, filled);
}

/** Holds what was learned against filled sheets. */
export function verified(learned: Learned, filled: readonly Grid[]): VerifiedForm {
  const checked = verifyForm(learned.form, filled);
  const questions = questionsAbout(learned, checked);
  const asked = questions.find((question) => question.kind === 'convention');
  // What is proposed is what is done until somebody answers.
  const form = {
    ...checked.form,
    learned: { filled: checked.kohyoCount },
    ...(asked?.means === 'reduction' ? { convention: asked.means } : {}),
  };
  return { ...learned, form, verified: checked, questions };
}
