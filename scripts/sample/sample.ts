import { applyAll } from './apply-fault';
import { FAULTS } from './faults.generated';
import { ITEMS } from './items';
import { layOutKohyo } from './lay-out-kohyo';
import { layOutIndex, layOutOrganisation } from './lay-out-tables';
import type { Sheet } from './sheet';
import { writeXlsx } from './write-xlsx';

/** Every sheet of the sample without a fault: 個票01 … 個票30, then the office's tables. */
export function faultlessSheets(): Sheet[] {
  const kohyo = ITEMS.map((item, at) => layOutKohyo(`個票${String(at + 1).padStart(2, '0')}`, at + 1, item));
  return [...kohyo, layOutOrganisation(ITEMS), layOutIndex(ITEMS)];
}

/** assets/sample/sample.xlsx: 彩原市's workbook with the faults of the rules. */
export function sampleWorkbook(): Uint8Array {
  const sheets = faultlessSheets();
  applyAll(sheets, FAULTS);
  return writeXlsx(sheets, '彩原市行政経営改革プラン　取組項目個票');
}

/** assets/sample/faultless.xlsx is not kept: tests make it from here. */
export function faultlessWorkbook(): Uint8Array {
  return writeXlsx(faultlessSheets(), '彩原市行政経営改革プラン　取組項目個票');
}

/** assets/sample/blank-form.xlsx: the form as it is handed out. */
export function blankForm(): Uint8Array {
  return writeXlsx([layOutKohyo('様式', null, null)], '取組項目個票（様式）');
}
