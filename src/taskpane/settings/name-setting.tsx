import { Field, Input } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useDesk, useSession, useWords } from '../desk-context';
import { Section } from '../parts/section';

/** The name that stands beside decisions. Excel tells an add-in no user name without a server, so the person gives it. */
export function NameSetting(): ReactNode {
  const desk = useDesk();
  const { user } = useSession();
  const { pane } = useWords();
  return (
    <Section card heading={pane.nameHeading}>
      <Field label={pane.nameLabel} hint={pane.nameHint}>
        <Input value={user} onChange={(_, { value }) => desk.store.send({ type: 'user', name: value })} />
      </Field>
    </Section>
  );
}
