import { useEffect, useMemo } from 'react';
import { type SheetTints, tintsOf } from '../../app/learn/tints';
import type { Form } from '../../core/form/form';
import type { Grid } from '../../core/grid/grid';
import type { LabelProposal } from '../../core/learn/learn-form';
import { tintSheet, untintSheet } from '../session/learning';
import { useSession } from '../session-context';

const NONE: SheetTints = { marks: [], labels: new Map() };

/** Keeps the sheet in the colours of what is understood of it, as long as the screen shows; gives which label each value belongs to. */
export function useTints(grid: Grid, form: Form | null, proposals: readonly LabelProposal[], on: boolean): SheetTints {
  const session = useSession();
  const tints = useMemo(() => (form ? tintsOf(grid, form, proposals) : NONE), [grid, form, proposals]);
  const { marks } = tints;
  useEffect(() => {
    if (on && marks.length > 0) void tintSheet(session, marks);
  }, [session, on, marks]);
  // Whatever way the screen is left: no trace stays.
  useEffect(() => {
    if (!on) return undefined;
    return () => void untintSheet(session);
  }, [session, on]);
  return tints;
}
