import { Badge, Body1Strong, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Examination } from '../../core/examine.types';
import { measuredId } from '../../core/fields/dictionary';
import { type FieldValue, textOf } from '../../core/form/kohyo';
import { inOneLine } from '../../core/message/one-line';
import { formatYear } from '../../core/notation/year';
import { answered } from '../../core/rollup/answered';
import { fill } from '../../locales/fill';
import { CellLink } from '../parts/cell-link';
import { Note } from '../parts/note';
import { undecide } from '../session/deciding';
import { contradicts, type Question } from '../session/questions';
import { useSession, useSessionState, useWords } from '../session-context';
import { AnswerButton } from './answer-button';
import { DecidedBy } from './decided-by';
import { EvidenceList } from './evidence-list';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  head: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS },
  faint: { color: tokens.colorNeutralForeground2 },
  amounts: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    margin: 0,
  },
  amount: { display: 'flex', flexDirection: 'column' },
  year: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  value: { margin: 0, fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
  badges: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, alignItems: 'stretch' },
  /** At 200 % the answers stand right under what they answer; what they are about stands under them. */
  after: { display: 'contents', '& > *': { '@media (max-height: 479px)': { order: 1 } } },
  badge: { height: 'auto', whiteSpace: 'normal' },
});

/** The row's amounts, target and actual, that say something. */
function amountsOf({ kohyo, measure }: Question): readonly FieldValue[] {
  return (['target', 'actual'] as const)
    .flatMap((phase) => kohyo.fields.byYear(measuredId(measure, phase)))
    .filter((value) => value.kind !== 'blank');
}

function Standing({ question, examination }: { question: Question; examination: Examination }): ReactNode {
  const styles = useStyles();
  const { pane } = useWords();
  const { direction, decidedBy } = question.result;
  const means = direction === 'reduction' ? pane.meansReduction : pane.meansIncrease;
  return (
    <div className={styles.badges}>
      {direction === 'undetermined' ? (
        <Badge className={styles.badge} appearance="tint" color="warning">
          {pane.stateUndetermined}
        </Badge>
      ) : (
        <Badge className={styles.badge} appearance="tint" color={decidedBy === 'office' ? 'success' : 'informative'}>
          {fill(decidedBy === 'office' ? pane.stateOffice : pane.stateEvidence, { means })}
        </Badge>
      )}
      {contradicts(question, examination) && (
        <Badge className={styles.badge} appearance="tint" color="danger">
          {pane.stateContradicts}
        </Badge>
      )}
    </div>
  );
}

/** One 個票 with △: what stands there, how it is read and why, and the two answers. */
export function QuestionCard({ question, examination }: { question: Question; examination: Examination }): ReactNode {
  const styles = useStyles();
  const session = useSession();
  const { busy } = useSessionState();
  const { pane, language } = useWords();
  const { kohyo, measure, result } = question;
  const name = textOf(kohyo, 'name');
  const madeBy = (direction: 'reduction' | 'increase') => {
    const turnsPlus = direction === 'reduction' && result.reductionTurnsPlus;
    return answered(kohyo, measure, { direction, turnsPlus }, examination);
  };
  const [reduction, increase] = [madeBy('reduction'), madeBy('increase')];
  const changesNothing = reduction.turned.length === 0 && increase.turned.length === 0;
  return (
    <article className={styles.card} aria-label={`${kohyo.sheet} ${name}`}>
      <div className={styles.head}>
        <Body1Strong as="h2" style={{ margin: 0 }}>
          {name || kohyo.sheet}
        </Body1Strong>
        <Caption1 className={styles.faint}>
          {[
            kohyo.sheet,
            inOneLine(textOf(kohyo, 'lead'), pane.placeSeparator),
            measure === 'hours' ? pane.measureHours : pane.measureEffect,
          ]
            .filter(Boolean)
            .join('　')}
        </Caption1>
      </div>
      <div className={styles.after}>
        <Standing question={question} examination={examination} />
        <DecidedBy question={question} examination={examination} />
        <dl className={styles.amounts}>
          {amountsOf(question).map((value) => (
            <div key={value.key} className={styles.amount}>
              <dt className={styles.year}>
                {fill(value.field.phase === 'target' ? pane.targetOf : pane.actualOf, {
                  year: value.year === null ? '' : formatYear(value.year, language),
                })}
              </dt>
              <dd className={styles.value}>
                <CellLink cell={value.cell}>{value.text}</CellLink>
              </dd>
            </div>
          ))}
        </dl>
      </div>
      <div className={styles.buttons}>
        <AnswerButton question={question} made={reduction} means="reduction" />
        <AnswerButton question={question} made={increase} means="increase" />
        {result.decidedBy === 'office' && (
          <Button
            appearance="subtle"
            disabledFocusable={busy !== null}
            onClick={() => void undecide(session, question)}
          >
            {pane.undecide}
          </Button>
        )}
      </div>
      {changesNothing && <Note>{pane.answerNoEffect}</Note>}
      <div className={styles.after}>
        <EvidenceList evidence={result.evidence} />
      </div>
    </article>
  );
}
