import { Field, Switch } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Section } from '../parts/section';
import { useSession, useSessionState, useWords } from '../session-context';

/** When the colours in the sheets follow; it says what that costs in this Excel. */
export function ColourSetting(): ReactNode {
  const session = useSession();
  const { colourWhileTyping } = useSessionState();
  const { pane } = useWords();
  const costless = session.context.port.keepsUndo();
  return (
    <Section card heading={pane.colourHeading}>
      <Field hint={costless ? pane.colourHint : pane.colourCosts}>
        <Switch
          label={pane.colourWhileTyping}
          checked={colourWhileTyping ?? costless}
          onChange={(_, { checked }) => session.store.dispatch({ type: 'colourWhileTyping', on: checked })}
        />
      </Field>
    </Section>
  );
}
