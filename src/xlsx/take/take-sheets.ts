import { zipSync } from 'fflate';
import type { Grid } from '../../core/grid/grid';
import { HALF_NAMESPACE, halfTakenFromXml, halfTakenToXml } from '../../core/report/remake/half-taken';
import { WorkbookError } from '../../core/workbook-error';
import { readFileGrids } from '../grids/read-file';
import { OpenParts } from '../patch/open-parts';
import { WorkbookPart } from '../patch/workbook-part';
import { encodingOf, findParts } from '../read-parts';
import { blankBook } from './blank-book';
import { SourceBook } from './source-book';
import type { LeftOut, SheetTake } from './take.types';
import { saidBy, Taking } from './taking';

/**
 * A workbook that sheets of other workbooks are taken into, with all that they look like: values, formats, widths, merges, print set-up, drop-downs,
 * pictures, charts, comments. Sheets that are not taken over keep their bytes.
 */
export class SheetTaker {
  private into: OpenParts | null;
  private workbook: WorkbookPart | null;
  /** Hidden lists that drop-downs are filled from, by what they say. */
  private lists: Map<string, string> | null = null;
  private readonly taken = new Set<string>();

  /** `book`: the workbook as it stands; null for a new one, which gets the styles and the theme of the first that is taken from. */
  constructor(private readonly book: Uint8Array | null) {
    this.into = book === null ? null : new OpenParts(book);
    this.workbook = this.into && partOf(this.into);
  }

  /** Takes sheets out of one workbook. Throws what reading throws, `unsupported` (strict, too many styles). */
  take(bytes: Uint8Array, takes: readonly SheetTake[]): readonly LeftOut[] {
    const source = new SourceBook(bytes);
    this.into ??= blankBook(source);
    this.workbook ??= partOf(this.into);
    for (const { as } of takes) this.taken.add(as);
    const taking = new Taking(this.into, this.workbook, source, takes, this.knownLists());
    return taking.run();
  }

  /** The workbook as a file; null when nothing was taken into a new one. */
  save(): Uint8Array | null {
    const { into, workbook } = this;
    if (into === null || workbook === null) return null;
    workbook.calculateOnLoad();
    for (const { type, target } of into.relations(workbook.path)) {
      if (type === 'customXml') this.finishHalfTaken(into, target);
      if (type !== 'calcChain') continue;
      into.unrelate(workbook.path, target);
      into.remove([target]);
    }
    into.write(workbook.path, workbook.text());
    return zipSync(Object.fromEntries(into.parts), { level: 6 });
  }

  /** What Excel had left half taken is whole now. */
  private finishHalfTaken(into: OpenParts, part: string): void {
    const bytes = into.parts.get(part);
    const xml = bytes ? new TextDecoder(encodingOf(bytes)).decode(bytes) : '';
    if (!xml.includes(HALF_NAMESPACE)) return;
    into.write(part, halfTakenToXml(halfTakenFromXml(xml).filter(({ sheet }) => !this.taken.has(sheet))));
  }

  private knownLists(): Map<string, string> {
    if (this.lists === null) {
      const hidden = this.book === null ? [] : hiddenIn(this.book);
      this.lists = new Map(hidden.map((grid) => [saidBy(grid), grid.sheet]));
    }
    return this.lists;
  }
}

function hiddenIn(book: Uint8Array): readonly Grid[] {
  try {
    return readFileGrids(book).grids.filter((grid) => grid.hidden);
  } catch (error) {
    // A workbook without any cell holds no list either.
    if (error instanceof WorkbookError && error.code === 'empty') return [];
    throw error;
  }
}

function partOf(into: OpenParts): WorkbookPart {
  const { workbook } = findParts(into.parts);
  return new WorkbookPart(workbook, into.text(workbook));
}
