/** The calculation alone, for a thread of its own. */
export { Calculator } from './workbook/calculator';
export { loadFormulaEngine } from './workbook/formula-engine';
