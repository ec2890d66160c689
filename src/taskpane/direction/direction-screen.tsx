import { Button, MessageBar, MessageBarBody, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { type ReactNode, useState } from 'react';
import { conventionOf } from '../../core/direction/convention';
import { staleDecisions } from '../../core/direction/decisions';
import type { Examination } from '../../core/examine.types';
import { fill } from '../../locales/fill';
import { Empty } from '../parts/empty';
import { Note } from '../parts/note';
import { Screen } from '../parts/screen';
import { Section } from '../parts/section';
import { TotalsTable } from '../parts/totals-table';
import { dropDecisions } from '../session/deciding';
import { openQuestions, questionsOf } from '../session/questions';
import { useSession, useSessionState, useWords } from '../session-context';
import { MovingTotals } from './moving-totals';
import { QuestionCard } from './question-card';

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
  },
  notes: { display: 'contents', '& > *': { '@media (max-height: 479px)': { order: 2 } } },
  show: {
    '@media (max-height: 479px)': { order: 1 },
    marginTop: `calc(-1 * ${tokens.spacingVerticalS})`,
    marginBottom: `calc(-1 * ${tokens.spacingVerticalS})`,
  },
  fallen: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** Decisions whose cells changed meanwhile: said once, until the person has seen it. */
function Fallen({ examination }: { examination: Examination }): ReactNode {
  const styles = useStyles();
  const session = useSession();
  const { pane } = useWords();
  const stale = staleDecisions(examination.kohyoList, examination.state).map(({ decision }) => decision);
  if (stale.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <p>{pane.fallen}</p>
        <ul className={styles.fallen}>
          {stale.map((decision) => (
            <li key={`${decision.fingerprint} ${decision.at}`}>
              {[decision.sheet, decision.name].filter(Boolean).join('　')}
            </li>
          ))}
        </ul>
        <Button size="small" onClick={() => void dropDecisions(session, stale)}>
          {pane.close}
        </Button>
      </MessageBarBody>
    </MessageBar>
  );
}

function Totals({ examination }: { examination: Examination }): ReactNode {
  const { pane } = useWords();
  const totals = examination.rollup.totals.filter((total) => total.phase === 'target');
  const hours = totals.filter((total) => total.measure === 'hours');
  const effect = totals.filter((total) => total.measure === 'effect');
  return (
    <Section card heading={pane.totalsHeading}>
      <Note>{pane.totalsLead}</Note>
      {hours.length > 0 && <TotalsTable caption={pane.measureHours} totals={hours} />}
      {effect.length > 0 && <TotalsTable caption={pane.measureEffect} totals={effect} />}
    </Section>
  );
}

/** △の向き: each 個票 with △, why it is read so, and the office's word where the sheet does not tell. */
export function DirectionScreen(): ReactNode {
  const styles = useStyles();
  const { examination } = useSessionState();
  const { pane } = useWords();
  const [all, setAll] = useState(false);
  if (!examination) return null;
  const questions = questionsOf(examination);
  if (questions.length === 0) {
    return (
      <Screen>
        <Empty icon={<CheckmarkCircleRegular />} text={pane.directionNone} />
      </Screen>
    );
  }
  const open = openQuestions(examination);
  const shown = all ? questions : open;
  const means = conventionOf(examination) === 'increase' ? pane.meansIncrease : pane.meansReduction;
  return (
    <Screen>
      <MovingTotals examination={examination} />
      <Fallen examination={examination} />
      <RadioGroup
        layout="horizontal"
        className={styles.show}
        aria-label={pane.directionShow}
        value={all ? 'all' : 'open'}
        onChange={(_, { value }) => setAll(value === 'all')}
      >
        <Radio value="open" label={fill(pane.showUndecided, { count: open.length })} />
        <Radio value="all" label={fill(pane.showAllDirections, { count: questions.length })} />
      </RadioGroup>
      {shown.length === 0 && <Empty icon={<CheckmarkCircleRegular />} text={pane.directionAllDecided} />}
      <ul className={styles.list}>
        {shown.map((question) => (
          <li key={`${question.kohyo.index} ${question.measure}`}>
            <QuestionCard question={question} examination={examination} />
          </li>
        ))}
      </ul>
      <div className={styles.notes}>
        <Note body>{fill(pane.conventionIs, { means })}</Note>
        <Note body>{pane.directionLead}</Note>
        <Totals examination={examination} />
      </div>
    </Screen>
  );
}
