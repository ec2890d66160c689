import { Button, makeStyles, Switch, tokens } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons/svg/arrow-sync';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { lazy, type ReactNode } from 'react';
import { Screen } from '../parts/screen';
import { checkEverything, checkOpenSheet, open, setHighlights } from '../session/checking';
import { isWithoutKohyo } from '../session/session-state';
import { useSession, useSessionState, useWords } from '../session-context';
import { Completeness } from './completeness';
import { FormLine } from './form-line';
import { NextSteps } from './next-steps';
import { SeverityCounts } from './severity-counts';
import { UnreadSheets } from './unread-sheets';

/** Loaded where it is seen: it looks for a form that nobody filled in. */
const FirstOpen = lazy(async () => ({ default: (await import('./first-open')).FirstOpen }));

const useStyles = makeStyles({
  actions: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalXS,
  },
});

function Actions(): ReactNode {
  const styles = useStyles();
  const session = useSession();
  const { busy, highlights } = useSessionState();
  const { pane } = useWords();
  const still = busy !== null;
  return (
    <div className={styles.actions}>
      <Button
        appearance="primary"
        size="large"
        icon={<CheckmarkCircleRegular />}
        disabledFocusable={still}
        onClick={() => void checkEverything(session)}
      >
        {pane.checkAll}
      </Button>
      <div className={styles.row}>
        <Button disabledFocusable={still} onClick={() => void checkOpenSheet(session)}>
          {pane.checkSheet}
        </Button>
        <Switch
          label={pane.highlights}
          labelPosition="before"
          checked={highlights}
          disabled={still}
          onChange={(_, { checked }) => void setHighlights(session, checked)}
        />
      </div>
    </div>
  );
}

/** 概況: what the workbook holds, how complete it is, what to do next. */
export function HomeScreen(): ReactNode {
  const session = useSession();
  const state = useSessionState();
  const { pane } = useWords();
  if (!state.examination) {
    return (
      <Screen>
        {state.busy === null && (
          <Button icon={<ArrowSyncRegular />} onClick={() => void open(session)}>
            {pane.readAgain}
          </Button>
        )}
      </Screen>
    );
  }
  if (isWithoutKohyo(state)) return <FirstOpen examination={state.examination} />;
  return (
    <Screen>
      <FormLine examination={state.examination} />
      <Actions />
      <SeverityCounts examination={state.examination} checked={state.checked} />
      <Completeness examination={state.examination} />
      <UnreadSheets examination={state.examination} />
      <NextSteps examination={state.examination} />
    </Screen>
  );
}
