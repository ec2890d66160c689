import { Button } from '@fluentui/react-components';
import { DocumentSearchRegular } from '@fluentui/react-icons/svg/document-search';
import type { ReactNode } from 'react';
import type { Examination } from '../../core/examine.types';
import { useDesk, useSession, useWords } from '../desk-context';
import { Empty } from '../parts/empty';
import { Screen } from '../parts/screen';
import { open } from '../session/checking';
import { openSample } from '../session/sample';
import { UnreadSheets } from './unread-sheets';

/** A workbook without any 個票. */
export function FirstOpen({ examination }: { examination: Examination }): ReactNode {
  const desk = useDesk();
  const { busy } = useSession();
  const { pane } = useWords();
  const still = busy !== null;
  return (
    <Screen>
      <Empty icon={<DocumentSearchRegular />} title={pane.emptyTitle} text={pane.emptyText}>
        <Button appearance="primary" onClick={() => desk.store.send({ type: 'learning', on: true })}>
          {pane.emptyLearn}
        </Button>
        <Button disabledFocusable={still} onClick={() => void openSample(desk)}>
          {pane.emptySample}
        </Button>
        <Button appearance="subtle" disabledFocusable={still} onClick={() => void open(desk)}>
          {pane.readAgain}
        </Button>
      </Empty>
      <UnreadSheets examination={examination} />
    </Screen>
  );
}
