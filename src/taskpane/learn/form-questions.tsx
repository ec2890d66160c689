import { Checkbox, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { tellQuestion } from '../../app/learn/tell-question';
import type { Form } from '../../core/form/form';
import type { LabelProposal } from '../../core/learn/learn-form';
import { type FormQuestion, questionName } from '../../core/verify/questions';
import { fill } from '../../locales/fill';
import { Note } from '../parts/note';
import { Section } from '../parts/section';
import { useWords } from '../session-context';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  item: { paddingBottom: tokens.spacingVerticalS, overflowWrap: 'anywhere' },
  plain: { margin: 0, padding: 0, listStyleType: 'none' },
});

/** What a person said of the form as a whole; of its labels they answer in the rows. */
export interface FormAnswers {
  readonly convention: Form['convention'] | null;
  /** Corrections taken back, by the names of their questions. */
  readonly refused: ReadonlySet<string>;
}

/** What only the office knows of the form, the most important first, each with what is done until it is answered. */
export function FormQuestions(props: {
  questions: readonly FormQuestion[];
  answers: FormAnswers;
  onAnswer: (answers: FormAnswers) => void;
  /** The row in which a label's meaning is answered; null where the label is gone. */
  row: (cell: LabelProposal['cell']) => ReactNode;
}): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const { learning, pane } = words;
  const { questions, answers, onAnswer, row } = props;
  if (questions.length === 0) return <Note>{learning.noQuestions}</Note>;

  function control(question: FormQuestion): ReactNode {
    switch (question.kind) {
      case 'name':
      case 'total':
      case 'meaning':
        return <ul className={styles.plain}>{row(question.cell)}</ul>;
      case 'convention':
        return (
          <RadioGroup
            layout="horizontal"
            aria-label={tellQuestion(question, words)}
            value={answers.convention ?? question.means}
            onChange={(_, { value }) =>
              onAnswer({ ...answers, convention: value === 'reduction' ? 'reduction' : 'increase' })
            }
          >
            <Radio value="reduction" label={pane.meansReduction} />
            <Radio value="increase" label={pane.meansIncrease} />
          </RadioGroup>
        );
      case 'corrected': {
        const name = questionName(question);
        return (
          <Checkbox
            label={learning.keepCorrection}
            checked={!answers.refused.has(name)}
            onChange={(_, { checked }) => {
              const others = [...answers.refused].filter((one) => one !== name);
              onAnswer({ ...answers, refused: new Set(checked === true ? others : [...others, name]) });
            }}
          />
        );
      }
      default:
        return null;
    }
  }

  return (
    <Section card heading={fill(learning.questions, { count: questions.length })}>
      <Note>{learning.questionsLead}</Note>
      <ol className={styles.list}>
        {questions.map((question) => (
          <li key={questionName(question)} className={styles.item}>
            <Note body>{tellQuestion(question, words)}</Note>
            {control(question)}
          </li>
        ))}
      </ol>
    </Section>
  );
}
