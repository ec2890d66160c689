import { useEffect, useState } from 'react';
import type { CellRef } from '../../core/grid/grid';
import { useDesk } from '../desk-context';

/** The cell that the person last selected on this sheet, so that a click there leads to its label here. */
export function useSelectedCell(sheet: string): CellRef | null {
  const desk = useDesk();
  const [cell, setCell] = useState<CellRef | null>(null);
  useEffect(() => {
    let stop: (() => Promise<void>) | null = null;
    let gone = false;
    void desk.quietly(async () => {
      const stopIt = await desk.place.port.onSelect((selected) => {
        if (selected.sheet === sheet) setCell(selected);
      });
      if (gone) await stopIt();
      else stop = stopIt;
    });
    return () => {
      gone = true;
      if (stop) void desk.quietly(stop);
    };
  }, [desk, sheet]);
  return cell;
}
