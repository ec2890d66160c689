import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { formatAmount } from '../../core/notation/amount';
import type { Answered } from '../../core/rollup/answered';
import { fill } from '../../locales/fill';
import { decide } from '../session/deciding';
import type { Question } from '../session/questions';
import { useSession, useSessionState, useWords } from '../session-context';

const useStyles = makeStyles({
  button: {
    flexGrow: 1,
    flexBasis: '130px',
    minWidth: 0,
    padding: '4px 8px',
    '& > span': { minWidth: 0 },
  },
  inside: { display: 'flex', flexDirection: 'column', alignItems: 'center', minWidth: 0 },
  /** At 200 % what the answer makes of the amounts stands alone. */
  meaning: { '@media (max-height: 479px)': { display: 'none' } },
  preview: {
    fontSize: '11px',
    lineHeight: '1.4',
    fontWeight: tokens.fontWeightRegular,
    fontVariantNumeric: 'tabular-nums',
    overflowWrap: 'anywhere',
  },
});

/** An amount that stays in one line, its △ with it. */
const unbroken = (amount: number): string => formatAmount(amount).replaceAll(' ', '\u00a0');

/** So many changes are written out; the sum tells the rest. */
const SHOWN = 3;

interface Props {
  readonly question: Question;
  /** What it makes of the amounts. */
  readonly made: Answered;
  readonly means: 'reduction' | 'increase';
}

/** One of the two answers, and what it makes of the amounts. */
export function AnswerButton({ question, made: { turned, sum }, means }: Props): ReactNode {
  const styles = useStyles();
  const session = useSession();
  const { busy } = useSessionState();
  const { pane } = useWords();
  const { measure, result } = question;
  const chosen = result.decidedBy === 'office' && result.direction === means;
  const meanings = {
    hours: { reduction: pane.hoursGoDown, increase: pane.hoursGoUp },
    effect: { reduction: pane.costGoesDown, increase: pane.costGoesUp },
  };
  const changes = turned.map(({ from, to }) => `${unbroken(from)}→${unbroken(to)}`);
  const said =
    changes.length === 0
      ? pane.answerAsWritten
      : [...changes.slice(0, SHOWN), ...(changes.length > SHOWN ? [pane.andMore] : [])].join(pane.listComma);
  return (
    <Button
      className={styles.button}
      appearance={chosen ? 'primary' : 'secondary'}
      aria-pressed={chosen}
      disabledFocusable={busy !== null}
      onClick={() => void decide(session, question, means)}
    >
      <span className={styles.inside}>
        <span>{means === 'reduction' ? pane.decideReduction : pane.decideIncrease}</span>
        <span className={mergeClasses(styles.preview, styles.meaning)}>{meanings[measure][means]}</span>
        <span className={styles.preview}>{fill(pane.answerPreview, { changes: said, sum: unbroken(sum) })}</span>
      </span>
    </Button>
  );
}
