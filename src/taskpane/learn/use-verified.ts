import { useCallback, useState } from 'react';
import type { Examination } from '../../core/examine.types';
import type { Grid } from '../../core/grid/grid';
import type { Learned } from '../../core/learn/learn-form';
import type { VerifiedForm } from '../../core/verify/learn-and-verify';
import { useLater } from '../parts/use-later';
import { verifyOn } from '../session/learning';

/**
 * The form held against the filled sheets, once what was learned is on the screen. `shown` stays what it was while a new answer is tried, so
 * that no question moves under the pointer; `now` is null until it is of the answers given.
 */
export function useVerified(
  learned: Learned | null,
  grid: Grid,
  examination: Examination,
): { readonly now: VerifiedForm | null; readonly shown: VerifiedForm | null } {
  const work = useCallback(
    () => (learned === null ? null : verifyOn(learned, grid, examination)),
    [learned, grid, examination],
  );
  const now = useLater(work) ?? null;
  const [last, setLast] = useState<VerifiedForm | null>(null);
  if (now !== null && now !== last) setLast(now);
  return { now, shown: now ?? last };
}
