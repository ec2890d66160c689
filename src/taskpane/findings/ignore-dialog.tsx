import { Button, Field, Input, Textarea } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { Finding } from '../../core/rules/finding';
import { fill } from '../../locales/fill';
import { renderFinding } from '../../locales/render-finding';
import { Note } from '../parts/note';
import { PlainDialog } from '../parts/plain-dialog';
import { useSession, useStateNow, useWords } from '../session-context';

/** 無視 asks why, once for all: whoever looks at the workbook later sees reason, name and time. */
export function IgnoreDialog(props: {
  findings: readonly Finding[];
  onDone: (reason: string) => void;
  onClose: () => void;
}): ReactNode {
  const session = useSession();
  const { user } = useStateNow();
  const words = useWords();
  const { pane } = words;
  const [reason, setReason] = useState('');
  const [name, setName] = useState(user);
  const [first] = props.findings;
  if (!first) return null;
  const said = renderFinding(first, words);
  const count = props.findings.length;
  return (
    <PlainDialog
      title={pane.ignoreTitle}
      onClose={props.onClose}
      actions={
        <>
          <Button
            appearance="primary"
            disabled={reason.trim() === ''}
            onClick={() => {
              session.store.dispatch({ type: 'user', name: name.trim() });
              props.onDone(reason.trim());
            }}
          >
            {count === 1 ? pane.ignoreDo : fill(pane.ignoreDoAll, { count: count.toLocaleString() })}
          </Button>
          <Button onClick={props.onClose}>{pane.back}</Button>
        </>
      }
    >
      <Note body>{count === 1 ? said.message : fill(pane.ignoreMany, { title: said.title, count })}</Note>
      <Field label={pane.ignoreReason} required>
        <Textarea
          value={reason}
          placeholder={pane.ignoreReasonHint}
          resize="vertical"
          onChange={(_, { value }) => setReason(value)}
        />
      </Field>
      <Field label={pane.ignoreName}>
        <Input value={name} onChange={(_, { value }) => setName(value)} />
      </Field>
      <Note>{pane.ignoreText}</Note>
    </PlainDialog>
  );
}
