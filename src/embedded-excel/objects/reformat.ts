import type { ModelFormat } from '../../xlsx/model';
import type { CellArea } from '../workbook/cell-area';
import { refuseIfProtected } from '../workbook/protection';

/** Changes how a range's cells look; a protected sheet must allow it. */
export function reformat({ sheet, area }: CellArea, change: (format: ModelFormat) => ModelFormat): void {
  refuseIfProtected(sheet, 'formatCells');
  sheet.reformat(area, change);
  sheet.report({ kind: 'formatChanged', sheetId: sheet.id, area });
}
