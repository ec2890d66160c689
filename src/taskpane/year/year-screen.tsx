import type { ComponentType, ReactNode } from 'react';
import { BackToYear } from '../parts/back-to-year';
import { Screen } from '../parts/screen';
import { Section } from '../parts/section';
import type { YearStep } from '../session/session-state';
import { useSessionState, useWords } from '../session-context';
import { AnswersStep } from './answers-step';
import { CompareStep } from './compare-step';
import { HandoutStep } from './handout-step';
import { NextStep } from './next-step';
import { PublishStep } from './publish-step';
import { SendBackStep } from './send-back-step';
import { YearSteps } from './year-steps';

const steps: Record<YearStep, ComponentType> = {
  handout: HandoutStep,
  sendBack: SendBackStep,
  answers: AnswersStep,
  compare: CompareStep,
  next: NextStep,
  publish: PublishStep,
};

/** 年間: the office's year, a step at a time. */
export function YearScreen(): ReactNode {
  const { yearWork, examination } = useSessionState();
  const { pane } = useWords();
  const { step } = yearWork;
  if (!examination) return null;
  if (step === null) return <YearSteps />;
  const Step = steps[step];
  const names: Record<YearStep, string> = {
    handout: pane.yearHandout,
    sendBack: pane.yearSendBack,
    answers: pane.yearAnswers,
    compare: pane.yearCompare,
    next: pane.yearNext,
    publish: pane.yearPublish,
  };
  return (
    <Screen>
      <BackToYear />
      <Section heading={names[step]}>
        <Step />
      </Section>
    </Screen>
  );
}
