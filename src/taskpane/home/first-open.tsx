import { Button } from '@fluentui/react-components';
import { DocumentSearchRegular } from '@fluentui/react-icons/svg/document-search';
import type { ReactNode } from 'react';
import type { Examination } from '../../core/examine.types';
import { Empty } from '../parts/empty';
import { Screen } from '../parts/screen';
import { open } from '../session/checking';
import { openSample } from '../session/sample';
import { useSession, useSessionState, useWords } from '../session-context';
import { UnreadSheets } from './unread-sheets';

/** A workbook without any 個票. */
export function FirstOpen({ examination }: { examination: Examination }): ReactNode {
  const session = useSession();
  const { busy } = useSessionState();
  const { pane } = useWords();
  const still = busy !== null;
  return (
    <Screen>
      <Empty icon={<DocumentSearchRegular />} title={pane.emptyTitle} text={pane.emptyText}>
        <Button appearance="primary" onClick={() => session.store.dispatch({ type: 'learning', on: true })}>
          {pane.emptyLearn}
        </Button>
        <Button disabledFocusable={still} onClick={() => void openSample(session)}>
          {pane.emptySample}
        </Button>
        <Button appearance="subtle" disabledFocusable={still} onClick={() => void open(session)}>
          {pane.readAgain}
        </Button>
      </Empty>
      <UnreadSheets examination={examination} />
    </Screen>
  );
}
