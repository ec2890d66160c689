import { Field, Input } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Section } from '../parts/section';
import { useSession, useStateNow, useWords } from '../session-context';

/** The name that stands beside decisions. Excel tells an add-in no user name without a server, so the person gives it. */
export function NameSetting(): ReactNode {
  const session = useSession();
  const { user } = useStateNow();
  const { pane } = useWords();
  return (
    <Section card heading={pane.nameHeading}>
      <Field label={pane.nameLabel} hint={pane.nameHint}>
        <Input value={user} onChange={(_, { value }) => session.store.dispatch({ type: 'user', name: value })} />
      </Field>
    </Section>
  );
}
