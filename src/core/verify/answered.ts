import type { Form } from '../form/form';
import type { VerifiedForm } from './learn-and-verify';
import { questionName } from './questions';
import { withoutCorrection } from './refuse-correction';

/**
 * The form as the person answers for it: corrections that they refuse are taken back, △ means what they say. `before`: the form as it was before
 * it was held against filled sheets. Pure.
 */
export function answeredForm(
  { form, questions }: VerifiedForm,
  before: Form,
  convention: Form['convention'] | null,
  refused: ReadonlySet<string>,
): Form {
  const taken = questions.flatMap((question) =>
    question.kind === 'corrected' && refused.has(questionName(question)) ? [question.correction] : [],
  );
  const kept = taken.reduce((current, correction) => withoutCorrection(current, before, correction), form);
  return convention ? { ...kept, convention } : kept;
}
