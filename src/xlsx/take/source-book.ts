import type { Grid } from '../../core/grid/grid';
import { WorkbookError } from '../../core/workbook-error';
import { readFileGrids } from '../grids/read-file';
import { OpenParts, relationsPath } from '../patch/open-parts';
import { findParts, relationsOf, type WorkbookParts } from '../read-parts';
import { type Replacement, replaceAt } from '../replace-at';
import { attributeOf, scanXml, textBetween } from '../xml-scan';

/** A name that a workbook defines. */
export interface DefinedName {
  readonly name: string;
  /** Without `=`. */
  readonly refersTo: string;
  /** The sheet that it is known on; null for the whole workbook. */
  readonly sheet: string | null;
  readonly hidden: boolean;
}

const STRICT = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Needs more of its workbook than its sheet: what stands in the cells comes along, the rest does not. */
const LEFT_BEHIND = new Set(['pivotTable', 'queryTable', 'threadedComment', 'slicer', 'timeline']);

/** A workbook that sheets are taken from. Opened for one taking: its parts are changed on the way. */
export class SourceBook {
  readonly open: OpenParts;
  readonly parts: WorkbookParts;
  readonly names: readonly DefinedName[];
  readonly date1904: boolean;
  private gridsRead: readonly Grid[] | null = null;

  /** Throws what reading throws, and `unsupported` for a strict workbook. */
  constructor(private readonly bytes: Uint8Array) {
    this.open = new OpenParts(bytes);
    this.parts = findParts(this.open.parts);
    const workbook = this.open.text(this.parts.workbook);
    if (workbook.slice(0, 2_000).includes(STRICT)) throw new WorkbookError('unsupported', { reason: 'strict' });
    const { names, date1904 } = readWorkbookPart(this.parts.workbook, workbook);
    this.names = names;
    this.date1904 = date1904;
  }

  /** The sheets as read, hidden ones too. */
  grids(): readonly Grid[] {
    this.gridsRead ??= readFileGrids(this.bytes).grids;
    return this.gridsRead;
  }

  isHidden(sheet: string): boolean {
    return this.grids().find((grid) => grid.sheet === sheet)?.hidden ?? false;
  }

  /** A part under whose names no prefix stands, as the sheets of others have none. Gives its text. */
  withoutPrefix(path: string): string {
    const xml = this.open.text(path);
    const prefix = new RegExp(`\\sxmlns:([\\w.-]+)\\s*=\\s*["']${MAIN}["']`).exec(xml.slice(0, 4_000))?.[1];
    if (prefix === undefined || !xml.includes(`<${prefix}:`)) return xml;
    const plain = xml
      .replaceAll(`<${prefix}:`, '<')
      .replaceAll(`</${prefix}:`, '</')
      .replace(`xmlns:${prefix}=`, 'xmlns=');
    this.open.write(path, plain);
    return plain;
  }

  /** Takes away what a sheet refers to and cannot bring along. Gives how much that is. */
  leaveBehind(part: string): number {
    const gone = relationsOf(this.open.parts, part).filter(({ type }) => LEFT_BEHIND.has(type));
    for (const { target } of gone) this.open.unrelate(part, target);
    for (const { type, target } of relationsOf(this.open.parts, part)) {
      if (type === 'table' && this.open.parts.has(relationsPath(target))) this.open.forget(target);
    }
    return gone.length;
  }
}

function readWorkbookPart(part: string, xml: string): { names: readonly DefinedName[]; date1904: boolean } {
  const tabs: string[] = [];
  const names: DefinedName[] = [];
  let date1904 = false;
  let current: { name: string; local: number | null; hidden: boolean; from: number } | null = null;
  scanXml(part, xml, (tag) => {
    if (tag.name === 'workbookPr' && tag.kind !== 'close') {
      date1904 = ['1', 'true'].includes(attributeOf(tag, 'date1904') ?? '');
    }
    if (tag.name === 'sheet' && tag.kind !== 'close') tabs.push(attributeOf(tag, 'name') ?? '');
    if (tag.name !== 'definedName') return;
    if (tag.kind === 'open') {
      const local = attributeOf(tag, 'localSheetId');
      current = {
        name: attributeOf(tag, 'name') ?? '',
        local: local === null ? null : Number(local),
        hidden: attributeOf(tag, 'hidden') === '1',
        from: tag.end,
      };
    } else if (tag.kind === 'close' && current) {
      const sheet = current.local === null ? null : (tabs[current.local] ?? '');
      const { name, hidden, from } = current;
      names.push({ name, hidden, sheet, refersTo: textBetween(xml, from, tag.start).trim() });
      current = null;
    }
  });
  return { names, date1904 };
}

/** Cuts elements out of a text. */
export function cutOut(xml: string, pieces: readonly { readonly from: number; readonly to: number }[]): string {
  return replaceAt(
    xml,
    pieces.map(({ from, to }): Replacement => ({ from, to, text: '' })),
  );
}
