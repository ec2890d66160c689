import { Button, Field, Input, Textarea } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { sendFindingsBack } from '../session/year-work';
import { useSession, useSessionState, useWords } from '../session-context';
import { MadeFiles } from './made-files';

/** 指摘を返す: 指摘一覧 per section, with a covering text that may be edited. */
export function SendBackStep(): ReactNode {
  const session = useSession();
  const { busy, yearWork } = useSessionState();
  const { pane, gather } = useWords();
  const [cover, setCover] = useState<string>(gather.cover);
  const [due, setDue] = useState('');
  const result = yearWork.results.sendBack;
  return (
    <>
      <Field label={pane.yearCover} hint={pane.yearCoverHint}>
        <Textarea resize="vertical" rows={7} value={cover} onChange={(_, { value }) => setCover(value)} />
      </Field>
      <Field label={pane.yearDueAnswer}>
        <Input value={due} onChange={(_, { value }) => setDue(value)} />
      </Field>
      <div>
        <Button
          appearance="primary"
          disabledFocusable={busy !== null}
          onClick={() => void sendFindingsBack(session, { cover, due: due.trim() || null })}
        >
          {pane.yearMakeLists}
        </Button>
      </div>
      {result && <MadeFiles files={result.files} zip={pane.yearZipSendBack} />}
    </>
  );
}
