import type { ModelFormat } from '../../xlsx/model';
import { allAreas, type CellArea } from '../workbook/cell-area';
import { refuseIfProtected } from '../workbook/protection';

/** Changes how a range's cells look; a protected sheet must allow it. */
export function reformat(target: CellArea, change: (format: ModelFormat) => ModelFormat): void {
  const { sheet } = target;
  refuseIfProtected(sheet, 'formatCells');
  for (const area of allAreas(target)) {
    sheet.reformat(area, change);
    sheet.report({ kind: 'formatChanged', sheetId: sheet.id, area });
  }
}
