import { WorkbookError } from '../core/workbook-error';
import type { Package } from './read-package';
import { attributeOf, scanXml } from './xml-scan';

export interface Relation {
  readonly id: string;
  /** The last word of its type: `worksheet`, `styles` … the same in transitional and strict files. */
  readonly type: string;
  readonly target: string;
}

/** Where the parts of a workbook lie. */
export interface WorkbookParts {
  readonly workbook: string;
  readonly styles: string | null;
  readonly sharedStrings: string | null;
  /** Tabs that hold cells, in order. A chart or macro tab holds none and is left out. */
  readonly sheets: readonly { readonly name: string; readonly part: string }[];
  readonly customXml: readonly string[];
}

const OTHER_MAKERS: readonly (readonly [string, string])[] = [
  ['word/document.xml', 'docx'],
  ['ppt/presentation.xml', 'pptx'],
  ['xl/workbook.bin', 'xlsb'],
  ['content.xml', 'ods'],
];

/** Follows the package's relationships. Throws `not-xlsx` for another kind of file, `damaged` where a part is missing. */
export function findParts(parts: Package): WorkbookParts {
  for (const [path, found] of OTHER_MAKERS) {
    if (parts.has(path)) throw new WorkbookError('not-xlsx', { found });
  }
  if (!parts.has('[Content_Types].xml')) throw new WorkbookError('not-xlsx', { found: 'zip' });
  const workbook = relationsOf(parts, '').find((relation) => relation.type === 'officeDocument')?.target;
  if (!workbook) throw new WorkbookError('damaged', { part: '_rels/.rels', reason: 'missing' });
  const xml = readXml(parts, workbook);
  const relations = relationsOf(parts, workbook);
  const sheets: { name: string; part: string }[] = [];
  scanXml(workbook, xml, (tag) => {
    if (tag.name !== 'sheet' || tag.kind === 'close') return;
    const name = attributeOf(tag, 'name');
    const relation = relations.find((one) => one.id === attributeOf(tag, 'id'));
    if (!name || !relation) throw new WorkbookError('damaged', { part: workbook, reason: 'sheet' });
    if (relation.type === 'worksheet') sheets.push({ name, part: relation.target });
  });
  const one = (type: string): string | null => relations.find((relation) => relation.type === type)?.target ?? null;
  const found = {
    workbook,
    styles: one('styles'),
    sharedStrings: one('sharedStrings'),
    sheets,
    customXml: relations.filter((relation) => relation.type === 'customXml').map((relation) => relation.target),
  };
  const needed = [found.styles, found.sharedStrings, ...sheets.map((sheet) => sheet.part)];
  for (const part of needed) {
    if (part !== null && !parts.has(part)) throw new WorkbookError('damaged', { part, reason: 'missing' });
  }
  return found;
}

/** The relationships of a part (`''` for the package), with their targets as paths in the package. */
export function relationsOf(parts: Package, part: string): Relation[] {
  const slash = part.lastIndexOf('/');
  const folder = slash < 0 ? '' : part.slice(0, slash);
  const path = `${folder === '' ? '' : `${folder}/`}_rels/${part.slice(slash + 1)}.rels`;
  if (!parts.has(path)) return [];
  const relations: Relation[] = [];
  scanXml(path, readXml(parts, path), (tag) => {
    const id = attributeOf(tag, 'Id');
    const type = attributeOf(tag, 'Type');
    const target = attributeOf(tag, 'Target');
    if (tag.name !== 'Relationship' || !id || !type || !target) return;
    const outside = attributeOf(tag, 'TargetMode') === 'External';
    relations.push({
      id,
      type: type.slice(type.lastIndexOf('/') + 1),
      target: outside ? target : within(folder, target),
    });
  });
  return relations;
}

/** A part as text. Throws `damaged` when it is missing or no UTF-8. */
export function readXml(parts: Package, path: string): string {
  const bytes = parts.get(path);
  if (!bytes) throw new WorkbookError('damaged', { part: path, reason: 'missing' });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new WorkbookError('damaged', { part: path, reason: 'encoding' }, { cause });
  }
}

function within(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const way = folder === '' ? [] : folder.split('/');
  for (const step of target.split('/')) {
    if (step === '..') way.pop();
    else if (step !== '.' && step !== '') way.push(step);
  }
  return way.join('/');
}
