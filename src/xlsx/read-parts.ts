import { WorkbookError } from '../core/workbook-error';
import type { Parts } from './read-package';
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
export function findParts(parts: Parts): WorkbookParts {
  for (const [path, found] of OTHER_MAKERS) {
    if (parts.has(path)) throw new WorkbookError('not-xlsx', { found });
  }
  if (!parts.has('[Content_Types].xml')) throw new WorkbookError('not-xlsx', { found: 'zip' });
  const workbook = relationsOf(parts, '').find((relation) => relation.type === 'officeDocument')?.target;
  if (!workbook) throw new WorkbookError('damaged', { part: '_rels/.rels', reason: 'missing' });
  const xml = readXml(parts, workbook);
  const relations = relationsOf(parts, workbook);
  // Of two with one id the first counts.
  const byId = new Map([...relations].reverse().map((relation) => [relation.id, relation]));
  const sheets: { name: string; part: string }[] = [];
  const [names, targets] = [new Set<string>(), new Set<string>()];
  scanXml(workbook, xml, (tag) => {
    if (tag.name !== 'sheet' || tag.kind === 'close') return;
    const name = attributeOf(tag, 'name');
    const relation = byId.get(attributeOf(tag, 'id') ?? '');
    if (!name || !relation) throw new WorkbookError('damaged', { part: workbook, reason: 'sheet' });
    if (relation.type !== 'worksheet') return;
    // Cells are told by the name of their sheet, and one part under many names could be read without end.
    if (names.has(name.toLowerCase()) || targets.has(relation.target)) {
      throw new WorkbookError('damaged', { part: workbook, reason: 'sheet-twice' });
    }
    names.add(name.toLowerCase());
    targets.add(relation.target);
    sheets.push({ name, part: relation.target });
  });
  const one = (type: string): string | null => relations.find((relation) => relation.type === type)?.target ?? null;
  const found = {
    workbook,
    styles: one('styles'),
    sharedStrings: one('sharedStrings'),
    sheets,
    // LibreOffice hangs them on the package instead of the workbook.
    customXml: [
      ...new Set(
        [...relations, ...relationsOf(parts, '')].flatMap(({ type, target }) => (type === 'customXml' ? [target] : [])),
      ),
    ],
  };
  const needed = [found.styles, found.sharedStrings, ...sheets.map((sheet) => sheet.part)];
  for (const part of needed) {
    if (part !== null && !parts.has(part)) throw new WorkbookError('damaged', { part, reason: 'missing' });
  }
  return found;
}

/** The relationships of a part (`''` for the package), with their targets as paths in the package. */
export function relationsOf(parts: Parts, part: string): Relation[] {
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

/** A part as text. Throws `damaged` when it is missing, or neither UTF-8 nor UTF-16. */
export function readXml(parts: Parts, path: string): string {
  const bytes = parts.get(path);
  if (!bytes) throw new WorkbookError('damaged', { part: path, reason: 'missing' });
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new WorkbookError('damaged', { part: path, reason: 'encoding' }, { cause });
  }
}

/** XML tells its encoding by its first bytes: a byte order mark, or how `<` stands there. */
export function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return 'utf-8';
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
