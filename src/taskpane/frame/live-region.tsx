import type { ReactNode } from 'react';
import { Spoken } from '../parts/spoken';
import { useStateNow, useWords } from '../session-context';
import { taskName } from './busy-bar';

/** Speaks what begins and what came of it. Every sheet's name would be too much to hear. */
export function LiveRegion(): ReactNode {
  const { busy, notice } = useStateNow();
  const words = useWords();
  return (
    <>
      <Spoken role="status">
        {busy ? taskName(busy.task, words) : notice && notice.intent !== 'error' ? notice.text : ''}
      </Spoken>
      <Spoken role="alert">{notice?.intent === 'error' ? notice.text : ''}</Spoken>
    </>
  );
}
