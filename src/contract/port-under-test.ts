import type { WorkbookPort } from '../core/port';
import type { ModelWorkbook } from '../xlsx/model';

/** A port over a workbook, and a look at what the workbook has become. */
export interface PortUnderTest {
  readonly port: WorkbookPort;
  /** The workbook as it stands now, as a file would hold it. */
  readonly look: () => Promise<ModelWorkbook>;
  /** Whether it takes print set-up; without a printer Excel may not. */
  readonly prints?: boolean;
}
