import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useWords } from '../session-context';

/** The open workbook, or files. */
export function SourceChoice({ here, onChange }: { here: boolean; onChange: (here: boolean) => void }): ReactNode {
  const { pane } = useWords();
  return (
    <Field label={pane.yearSource}>
      <RadioGroup value={here ? 'here' : 'file'} onChange={(_, { value }) => onChange(value === 'here')}>
        <Radio value="here" label={pane.yearSourceHere} />
        <Radio value="file" label={pane.yearSourceFile} />
      </RadioGroup>
    </Field>
  );
}
