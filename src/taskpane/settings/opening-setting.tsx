import { Field, Switch } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { opensWithDocument, setOpensWithDocument } from '../../app/auto-open';
import { runtimesHere } from '../../app/ribbon/runtimes';
import { Section } from '../parts/section';
import { useSession, useSessionState, useWords } from '../session-context';

/** Whether the pane opens together with this workbook. */
export function OpeningSetting(): ReactNode {
  const session = useSession();
  const { busy } = useSessionState();
  const { pane } = useWords();
  const [on, setOn] = useState(opensWithDocument);
  const change = (wanted: boolean): Promise<void> =>
    session.run('save', async () => {
      try {
        await setOpensWithDocument(wanted, runtimesHere());
      } finally {
        setOn(opensWithDocument());
      }
      session.notify('success', pane.saved);
    });
  return (
    <Section card heading={pane.openingHeading}>
      <Field hint={pane.openingHint}>
        <Switch
          checked={on}
          disabled={busy !== null}
          label={pane.openingSwitch}
          onChange={(_, { checked }) => void change(checked)}
        />
      </Field>
    </Section>
  );
}
