import { withDecision } from '../../direction/decisions';
import type { Kohyo } from '../../form/kohyo';
import type { Answered, State } from '../../state/state';
import type { AnswersRead } from './read-answers';
import type { WrittenAnswer } from './written-answers';

/** What is kept in the workbook of answers that are clear. */
export function withAnswers(state: State, { decisions, ignored }: AnswersRead, kohyoList: readonly Kohyo[]): State {
  return {
    ...decisions.reduce((kept, decision) => withDecision(kept, decision, kohyoList), state),
    ignored: [...state.ignored, ...ignored],
  };
}

/** How much each section has answered, and of how much it must be asked again; sections whose lists did not come back now stay as they were. */
export function answeredNow(
  before: readonly Answered[],
  answers: readonly WrittenAnswer[],
  { asked }: AnswersRead,
  at: string,
): Answered[] {
  const sections = new Map(before.map((one) => [one.section, one]));
  for (const section of new Set(answers.map((one) => one.section))) {
    const lines = answers.filter((one) => one.section === section).length;
    sections.set(section, {
      section,
      at,
      lines,
      asked: asked.filter(({ answer }) => answer.section === section).length,
    });
  }
  return [...sections.values()];
}
