import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { FilterDismissRegular } from '@fluentui/react-icons/svg/filter-dismiss';
import { type ReactNode, useMemo } from 'react';
import { Empty } from '../parts/empty';
import { checkEverything } from '../session/checking';
import { listFindings } from '../session/finding-list';
import { NO_FILTER } from '../session/session-state';
import { useSession, useSessionState, useWords } from '../session-context';
import { FindingActs } from './acts';
import { FindingList } from './finding-list-view';
import { FindingToolbar } from './finding-toolbar';
import { ResolvedList } from './resolved-list';

const useStyles = makeStyles({
  /** Where there is little height, all of it scrolls: the tools leave, the list stays. */
  screen: {
    height: '100%',
    display: 'flex',
    flexDirection: 'column',
    minHeight: 0,
    '@media (max-height: 479px)': { overflowY: 'auto' },
  },
  list: {
    flexGrow: 1,
    '@media (max-height: 479px)': { flexShrink: 0, height: '100%' },
    minHeight: 0,
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** 指摘: what to look at, one by one. */
export function FindingsScreen(): ReactNode {
  const styles = useStyles();
  const session = useSession();
  const { examination, checked, atCheck, filter, folded, busy } = useSessionState();
  const words = useWords();
  const { pane } = words;
  const lines = useMemo(
    () => (examination ? listFindings(examination, filter, folded, words, atCheck) : []),
    [examination, filter, folded, words, atCheck],
  );
  if (!examination || !checked) {
    return (
      <Empty icon={<CheckmarkCircleRegular />} text={pane.noneYet}>
        <Button appearance="primary" disabledFocusable={busy !== null} onClick={() => void checkEverything(session)}>
          {pane.checkAll}
        </Button>
      </Empty>
    );
  }
  const none = examination.findings.length === 0;
  return (
    <FindingActs lines={lines}>
      <div className={styles.screen}>
        {!none && <FindingToolbar examination={examination} lines={lines} />}
        <div className={styles.list}>
          {none && <Empty icon={<CheckmarkCircleRegular />} text={pane.noneLeft} />}
          {!none && lines.length === 0 && (
            <Empty icon={<FilterDismissRegular />} text={pane.noneShown}>
              <Button
                onClick={() =>
                  session.store.dispatch({ type: 'filter', filter: { ...NO_FILTER, groupBy: filter.groupBy } })
                }
              >
                {pane.clearFilters}
              </Button>
            </Empty>
          )}
          {lines.length > 0 && <FindingList lines={lines} />}
        </div>
        <ResolvedList examination={examination} />
      </div>
    </FindingActs>
  );
}
