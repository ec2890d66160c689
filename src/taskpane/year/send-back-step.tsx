import { Button, Field, Input, Textarea } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { sendFindingsBack } from '../session/year-work';
import { useSession, useSessionState, useWords } from '../session-context';
import { withNames, withPlaces } from './cover-places';
import { MadeFiles } from './made-files';
import { useChoices } from './use-choices';

/** 指摘を返す: 指摘一覧 per section, with a covering text that may be edited. */
export function SendBackStep(): ReactNode {
  const session = useSession();
  const { busy, yearWork } = useSessionState();
  const { pane, gather } = useWords();
  const names = { section: pane.yearCoverSection, count: pane.yearCoverCount, due: pane.yearCoverDue };
  const { chosen, choose, isOld } = useChoices('sendBack', { cover: withNames(gather.cover, names), due: '' });
  const { cover, due } = chosen;
  const result = yearWork.results.sendBack;
  return (
    <>
      <Field label={pane.yearCover} hint={withNames(pane.yearCoverHint, names)}>
        <Textarea resize="vertical" rows={7} value={cover} onChange={(_, { value }) => choose({ cover: value })} />
      </Field>
      <Field label={pane.yearDueAnswer}>
        <Input value={due} onChange={(_, { value }) => choose({ due: value })} />
      </Field>
      <div>
        <Button
          appearance="primary"
          disabledFocusable={busy !== null}
          onClick={() => void sendFindingsBack(session, { cover: withPlaces(cover, names), due: due.trim() || null })}
        >
          {pane.yearMakeLists}
        </Button>
      </div>
      {result && <MadeFiles files={result.files} zip={pane.yearZipSendBack} isOld={isOld} />}
    </>
  );
}
