import { LIMITS } from './limits';
import { openPackage, type PackageFile } from './read-package';
import { readXml } from './read-parts';

/** What a file may hold that a workbook in memory does not (read-model): writing that anew loses it. */
export const LOSSES = [
  'pictures',
  'shapes',
  'chartLooks',
  'chartSheets',
  'sparklines',
  'pivots',
  'slicers',
  'controls',
  'objects',
  'threads',
  'furigana',
  'links',
  'queries',
  'macros',
] as const;
export type Loss = (typeof LOSSES)[number];

/** Told by the path of a part, as every program names them. */
const BY_PATH: readonly (readonly [Loss, RegExp])[] = [
  ['pictures', /^xl\/media\/[^/]+\.(?:png|jpe?g|gif|bmp|tiff?|emf|wmf|svg|wdp)$/i],
  ['chartLooks', /^xl\/(?:charts\/chart|charts\/chartEx)[^/]*\.xml$/],
  ['chartSheets', /^xl\/(?:chartsheets|dialogsheets)\/[^/]+\.xml$/],
  ['pivots', /^xl\/pivotTables\/[^/]+\.xml$/],
  ['slicers', /^xl\/(?:slicers|timelines)\/[^/]+\.xml$/],
  ['controls', /^xl\/(?:ctrlProps|activeX)\//],
  ['objects', /^xl\/embeddings\//],
  ['threads', /^xl\/threadedComments\/[^/]+\.xml$/],
  ['links', /^xl\/externalLinks\/[^/]+\.xml$/],
  ['queries', /^xl\/(?:connections\.xml|queryTables\/)/],
  ['macros', /^xl\/vbaProject\.bin$/],
];

/** Told by an element in parts of that path. */
const BY_ELEMENT: readonly (readonly [Loss, RegExp, RegExp])[] = [
  ['shapes', /^xl\/drawings\/drawing[^/]*\.xml$/, /<(?:\w+:)?(?:sp|cxnSp|grpSp)[\s>/]/],
  ['sparklines', /^xl\/worksheets\/[^/]+\.xml$/, /<(?:\w+:)?sparklineGroup[\s>/]/],
  ['furigana', /^xl\/sharedStrings\.xml$/, /<(?:\w+:)?rPh[\s>/]/],
];

/** What of a file that can be read is lost where it is written anew from memory, in the order of `LOSSES`. */
export function lostWhenWritten(bytes: Uint8Array): readonly Loss[] {
  const file = openPackage(bytes, LIMITS);
  const paths = [...file.paths()];
  const found = new Set<Loss>();
  for (const [loss, path] of BY_PATH) if (paths.some((one) => path.test(one))) found.add(loss);
  for (const [loss, path, element] of BY_ELEMENT) {
    if (paths.some((one) => path.test(one) && element.test(textOf(file, one)))) found.add(loss);
  }
  return LOSSES.filter((loss) => found.has(loss));
}

/** A part that cannot be read was of no use to the workbook either. */
function textOf(file: PackageFile, path: string): string {
  try {
    return readXml(file, path);
  } catch {
    return '';
  }
}
