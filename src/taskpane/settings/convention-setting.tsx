import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Examination } from '../../core/examine.types';
import { useDesk, useSession, useWords } from '../desk-context';
import { Section } from '../parts/section';
import { setSettings } from '../session/settings';

/** What △ means in this office's hours cells. */
export function ConventionSetting({ examination }: { examination: Examination }): ReactNode {
  const desk = useDesk();
  const { busy } = useSession();
  const { pane } = useWords();
  return (
    <Section card heading={pane.conventionHeading}>
      <Field label={pane.conventionLead}>
        <RadioGroup
          value={examination.state.convention}
          disabled={busy !== null}
          onChange={(_, { value }) =>
            void setSettings(desk, (before) => ({
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
