import { useEffect, useState } from 'react';
import type { CellRef } from '../../core/grid/grid';
import { useSession } from '../session-context';

/** The cell that the person last selected on this sheet, so that a click there leads to its label here. */
export function useSelectedCell(sheet: string): CellRef | null {
  const session = useSession();
  const [cell, setCell] = useState<CellRef | null>(null);
  useEffect(() => {
    let stop: (() => Promise<void>) | null = null;
    let gone = false;
    void session.runInBackground(async () => {
      const stopIt = await session.context.port.onSelect((selected) => {
        if (selected.sheet === sheet) setCell(selected);
      });
      if (gone) await stopIt();
      else stop = stopIt;
    });
    return () => {
      gone = true;
      if (stop) void session.runInBackground(stop);
    };
  }, [session, sheet]);
  return cell;
}
