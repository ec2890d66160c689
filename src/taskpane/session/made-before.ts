import { useEffect, useState } from 'react';
import type { MadeSheet } from '../../core/report/remake/merge/made-sheet';
import { WorkbookError } from '../../core/workbook-error';
import type { Session } from './session';

/**
 * What we wrote last time on the sheets of the workbook, asked for anew when `since` changes; null until it is known, or where nobody
 * can tell.
 */
export function useMadeBefore(session: Session, since: unknown): readonly MadeSheet[] | null {
  const [made, setMade] = useState<readonly MadeSheet[] | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another reading of the workbook is asked anew
  useEffect(() => {
    let current = true;
    session.context.port.readMade().then(
      (read) => current && setMade(read),
      (error: unknown) => {
        // The preview then tells what it can; making the sheets tells the error itself.
        if (!(error instanceof WorkbookError)) session.notifyError(error);
        if (current) setMade(null);
      },
    );
    return () => {
      current = false;
    };
  }, [session, since]);
  return made;
}
