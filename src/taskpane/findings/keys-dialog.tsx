import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { PlainDialog } from '../parts/plain-dialog';
import { PlainTable } from '../parts/plain-table';
import { useWords } from '../session-context';

/** The keys of the list. */
export function KeysDialog({ onClose }: { onClose: () => void }): ReactNode {
  const { pane } = useWords();
  const keys: readonly (readonly [string, string])[] = [
    ['↑ ↓', pane.keyMove],
    ['Home End', pane.keyEnds],
    ['Enter', pane.keyOpen],
    ['Ctrl + Enter', pane.keyFix],
    ['Delete', pane.keyIgnore],
    ['Esc', pane.keyBack],
    ['F6', pane.keyRegions],
    ['?', pane.keyHelp],
  ];
  return (
    <PlainDialog
      title={pane.keysTitle}
      onClose={onClose}
      actions={
        <Button appearance="primary" onClick={onClose}>
          {pane.close}
        </Button>
      }
    >
      <PlainTable caption="">
        <tbody>
          {keys.map(([key, does]) => (
            <tr key={key}>
              <th scope="row" className="name">
                <kbd>{key}</kbd>
              </th>
              <td>{does}</td>
            </tr>
          ))}
        </tbody>
      </PlainTable>
    </PlainDialog>
  );
}
