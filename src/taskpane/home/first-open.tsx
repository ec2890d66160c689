import { Button } from '@fluentui/react-components';
import { DocumentSearchRegular } from '@fluentui/react-icons/svg/document-search';
import type { ReactNode } from 'react';
import type { Examination } from '../../core/examine.types';
import { recognise } from '../../core/form/recognise';
import { fill } from '../../locales/fill';
import { Empty } from '../parts/empty';
import { Screen } from '../parts/screen';
import { open } from '../session/checking';
import { openSample } from '../session/sample';
import { useSession, useSessionState, useWords } from '../session-context';
import { FormOffer } from './form-offer';
import { UnreadSheets } from './unread-sheets';

/** A workbook without any 個票. */
export function FirstOpen({ examination }: { examination: Examination }): ReactNode {
  const session = useSession();
  const { busy } = useSessionState();
  const { pane } = useWords();
  const still = busy !== null;
  const blank = examination.unread.find(({ reason }) => reason === 'blank-form');
  const [known] = blank
    ? recognise(
        examination.grids.filter(({ sheet }) => sheet === blank.sheet),
        [...examination.forms.values()],
        { unwritten: true },
      ).kohyoList
    : [];
  const form = known && examination.forms.get(known.form);
  return (
    <Screen>
      <FormOffer examination={examination} />
      <Empty
        icon={<DocumentSearchRegular />}
        title={form ? pane.blankTitle : pane.emptyTitle}
        text={form ? fill(pane.blankText, { name: form.name }) : pane.emptyText}
      >
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
