import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { FilterDismissRegular } from '@fluentui/react-icons/svg/filter-dismiss';
import { type ReactNode, useMemo } from 'react';
import { useDesk, useSession, useWords } from '../desk-context';
import { Empty } from '../parts/empty';
import { checkEverything } from '../session/checking';
import { listFindings } from '../session/finding-list';
import { WHOLE_LIST } from '../session/session-state';
import { FindingList } from './finding-list-view';
import { FindingToolbar } from './finding-toolbar';
import { IgnoredList } from './ignored-list';

const useStyles = makeStyles({
  screen: { height: '100%', display: 'flex', flexDirection: 'column', minHeight: 0 },
  list: {
    flexGrow: 1,
    minHeight: 0,
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** 指摘: what to look at, one by one. */
export function FindingsScreen(): ReactNode {
  const styles = useStyles();
  const desk = useDesk();
  const { examination, checked, filter, folded, busy } = useSession();
  const words = useWords();
  const { pane } = words;
  const lines = useMemo(
    () => (examination ? listFindings(examination, filter, folded, words) : []),
    [examination, filter, folded, words],
  );
  if (!examination || !checked) {
    return (
      <Empty icon={<CheckmarkCircleRegular />} text={pane.noneYet}>
        <Button appearance="primary" disabledFocusable={busy !== null} onClick={() => void checkEverything(desk)}>
          {pane.checkAll}
        </Button>
      </Empty>
    );
  }
  const none = examination.findings.length === 0;
  return (
    <div className={styles.screen}>
      {!none && <FindingToolbar examination={examination} lines={lines} />}
      <div className={styles.list}>
        {none && <Empty icon={<CheckmarkCircleRegular />} text={pane.noneLeft} />}
        {!none && lines.length === 0 && (
          <Empty icon={<FilterDismissRegular />} text={pane.noneShown}>
            <Button
              onClick={() => desk.store.send({ type: 'filter', filter: { ...WHOLE_LIST, groupBy: filter.groupBy } })}
            >
              {pane.clearFilters}
            </Button>
          </Empty>
        )}
        {lines.length > 0 && <FindingList lines={lines} />}
      </div>
      <IgnoredList examination={examination} />
    </div>
  );
}
