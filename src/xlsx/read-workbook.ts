import { zipSync } from 'fflate';
import { HucreError, type Workbook } from 'hucre';
import { readXlsx } from 'hucre/xlsx';
import { WorkbookError } from '../core/workbook-error';
import { LIMITS, type Limits } from './limits';
import { type PreparedSheet, prepareSheet } from './prepare-sheet';
import { prepareStyles } from './prepare-styles';
import { type DrawnChart, drawnCharts } from './read-charts';
import { type Package, readPackage } from './read-package';
import { findParts, readXml, type WorkbookParts } from './read-parts';
import { scanXml } from './xml-scan';

/** A file as the library read it, with what the library does not tell. */
export interface ReadWorkbook {
  readonly workbook: Workbook;
  /** Number format of each cell style; a cell's prepared format names its place (`styleNamedBy`). */
  readonly numberFormats: readonly string[];
  /** By sheet name; the text is gone. */
  readonly sheets: ReadonlyMap<string, Omit<PreparedSheet, 'xml'> & { readonly drawnCharts: readonly DrawnChart[] }>;
  readonly package: Package;
  readonly parts: WorkbookParts;
}

/**
 * Reads a file: unpacked within limits, proved to be whole, prepared, then given to the library.
 * Throws `empty`, `not-xlsx`, `encrypted`, `damaged` or `too-large`.
 */
export async function readWorkbook(bytes: Uint8Array, limits: Limits = LIMITS): Promise<ReadWorkbook> {
  const source = readPackage(bytes, limits);
  const parts = findParts(source);
  const prepared: Record<string, Uint8Array> = {};
  for (const [path, content] of source) {
    if (path.endsWith('.xml') || path.endsWith('.rels')) scanUnlessSheet(source, parts, path);
    prepared[path] = content;
  }
  const encoder = new TextEncoder();
  let numberFormats: readonly string[] = ['General'];
  if (parts.styles !== null) {
    const styles = prepareStyles(parts.styles, readXml(source, parts.styles));
    prepared[parts.styles] = encoder.encode(styles.xml);
    numberFormats = styles.numberFormats;
  }
  const strings = countStrings(source, parts);
  const sheets = new Map<string, Omit<PreparedSheet, 'xml'> & { drawnCharts: DrawnChart[] }>();
  let cells = 0;
  let extent = 0;
  for (const { name, part } of parts.sheets) {
    const { xml, ...sheet } = prepareSheet(part, readXml(source, part), strings, limits);
    prepared[part] = encoder.encode(xml);
    sheets.set(name, { ...sheet, drawnCharts: drawnCharts(source, part) });
    cells += sheet.cells;
    extent += sheet.extent;
    if (cells > limits.cells) throw new WorkbookError('too-large', { reason: 'cells', limit: limits.cells });
    if (extent > limits.extent) throw new WorkbookError('too-large', { reason: 'range', limit: limits.extent });
  }
  try {
    const workbook = await readXlsx(zipSync(prepared, { level: 0 }), {
      readStyles: true,
      sheets: (sheet) => sheets.has(sheet.name),
    });
    return { workbook, numberFormats, sheets, package: source, parts };
  } catch (cause) {
    if (cause instanceof HucreError) throw new WorkbookError('damaged', { reason: cause.message }, { cause });
    throw cause;
  }
}

/** Sheets and styles are scanned when they are prepared. */
function scanUnlessSheet(source: Package, parts: WorkbookParts, path: string): void {
  if (path === parts.styles || path === parts.sharedStrings || parts.sheets.some((sheet) => sheet.part === path))
    return;
  scanXml(path, readXml(source, path));
}

function countStrings(source: Package, parts: WorkbookParts): number {
  if (parts.sharedStrings === null) return 0;
  let count = 0;
  scanXml(parts.sharedStrings, readXml(source, parts.sharedStrings), (tag) => {
    if (tag.name === 'si' && tag.kind !== 'close') count += 1;
  });
  return count;
}
