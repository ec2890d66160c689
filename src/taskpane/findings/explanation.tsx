import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { ALL_RULES } from '../../core/rules/rules.generated';
import { fill } from '../../locales/fill';
import { Note } from '../parts/note';
import { PlainDialog } from '../parts/plain-dialog';
import { useWords } from '../session-context';

/** What a rule looks for, why, how to put it right, and where it comes from. */
export function Explanation({ code, onClose }: { code: string; onClose: () => void }): ReactNode {
  const words = useWords();
  const { pane } = words;
  const said = words.rules[code];
  const rule = ALL_RULES.find((one) => one.code === code);
  if (!said || !rule) return null;
  return (
    <PlainDialog
      title={`${code}　${said.title}`}
      onClose={onClose}
      actions={
        <Button appearance="primary" onClick={onClose}>
          {pane.close}
        </Button>
      }
    >
      <Note body>{said.why}</Note>
      <Note body>{fill(pane.remedyLine, { remedy: said.remedy })}</Note>
      <Note>{fill(pane.ruleSource, { source: `${rule.source.document} ${rule.source.clause}`.trim() })}</Note>
    </PlainDialog>
  );
}
