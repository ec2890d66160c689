import { runtimesHere } from '../app/ribbon/runtimes';

const NEWEST = 30;
const SETS = [
  ['AddinCommands', '1.1'],
  ['CustomXmlParts', '1.1'],
  ['DialogApi', '1.1'],
  ['ExcelUndoApiAll', '1.0'],
  ['RibbonApi', '1.1'],
  ['SharedRuntime', '1.1'],
] as const;

/** Where the answers come from: which Excel, which of its requirement sets. Nothing of the workbook, and nobody's name. */
export function machineHere(): Record<string, string> {
  const { requirements, diagnostics, displayLanguage } = Office.context;
  const has = (set: string, version: string): boolean => requirements.isSetSupported(set, version);
  const versions = Array.from({ length: NEWEST }, (_, minor) => `1.${minor + 1}`);
  return {
    host: `${diagnostics.host} ${diagnostics.platform} ${diagnostics.version}`,
    language: displayLanguage,
    ExcelApi: versions.filter((version) => has('ExcelApi', version)).at(-1) ?? 'none',
    sets: SETS.flatMap(([set, version]) => (has(set, version) ? [`${set} ${version}`] : [])).join(', '),
    runtimes: runtimesHere(),
    browser: navigator.userAgent,
  };
}
