import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { toStep } from '../session/touring';
import { useSession, useWords } from '../session-context';

/** The tour for whoever wants it again, or comes to a machine where it was seen. */
export function TourSetting(): ReactNode {
  const { store } = useSession();
  const { pane } = useWords();
  return (
    <div>
      <Button size="small" onClick={() => toStep(store, 0)}>
        {pane.tourAgain}
      </Button>
    </div>
  );
}
