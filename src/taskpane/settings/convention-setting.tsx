import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { conventionOf } from '../../core/direction/convention';
import type { Examination } from '../../core/examine.types';
import { Section } from '../parts/section';
import { setSettings } from '../session/settings';
import { useSession, useSessionState, useWords } from '../session-context';

/** What △ means in this office's hours cells. */
export function ConventionSetting({ examination }: { examination: Examination }): ReactNode {
  const session = useSession();
  const { busy } = useSessionState();
  const { pane } = useWords();
  return (
    <Section card heading={pane.conventionHeading}>
      <Field label={pane.conventionLead}>
        <RadioGroup
          value={conventionOf(examination)}
          disabled={busy !== null}
          onChange={(_, { value }) =>
            void setSettings(session, (before) => ({
              ...before,
              convention: value === 'reduction' ? 'reduction' : 'increase',
            }))
          }
        >
          <Radio value="increase" label={pane.conventionIncrease} />
          <Radio value="reduction" label={pane.conventionReduction} />
        </RadioGroup>
      </Field>
    </Section>
  );
}
