import type { Examination } from '../../examine.types';
import type { KnownFieldId } from '../../fields/dictionary';
import type { Kohyo } from '../../form/kohyo';
import { fullAddress } from '../../grid/address';
import { matchIndex } from '../../organisation/match-index';
import type { IndexEntry } from '../../organisation/tables';
import type { ListCell } from '../layout/list-sheet';
import { putHeadings, putLines, putMarkedLine, putRow } from '../layout/list-sheet';
import { number, SheetLayout, text } from '../layout/sheet-layout';
import type { SheetPlan } from '../layout/sheet-plan';
import { OUR_MARK } from '../remake/our-sheets';
import type { ReportWords } from '../report-words';
import { sentence } from '../report-words';
import { copiedText } from './copied-text';
import { sectionOrder } from './sections';

const WIDTHS = [11, 17, 10, 44, 26, 24, 24, 22];

/** Name, page and section tell a 個票; page and section may be the office's own. */
const IDENTITY = [[3, 0, 4], [3, 4], [3, 0], [3], [0, 4]] as const;

export interface PrioritiesOptions {
  /** False when the list goes into another workbook than its 個票: no links then. */
  readonly linked?: boolean;
}

/**
 * 優先順位一覧, as 飯塚市 publishes it: the 個票 as they stand in their sheets. Page, rank and remark are the office's own and
 * come from its index, where the workbook has one; order likewise.
 */
export function planPriorities(examination: Examination, options: PrioritiesOptions, words: ReportWords): SheetPlan {
  const say = words.report;
  const headings = [
    say.pageNumber,
    say.divisionName,
    say.rank,
    say.dataName,
    say.leadSection,
    say.pillar,
    say.category,
    say.remark,
  ];
  const sheet = new SheetLayout(WIDTHS);
  putLines(sheet, [{ look: 'title', words: say.prioritiesTitle }]);
  putMarkedLine(sheet, sentence(words, 'prioritiesSubtitle', { count: examination.kohyoList.length }), OUR_MARK);
  const headingRow = sheet.row;
  putHeadings(sheet, headings);
  const top = sheet.row;
  const sections = sectionOrder(examination);
  for (const { kohyo, entry } of inIndexOrder(examination)) {
    const written = (id: KnownFieldId) => copiedText(kohyo.fields.of(id));
    const link =
      options.linked === false
        ? { look: 'text' as const }
        : {
            look: 'text' as const,
            link: fullAddress({ sheet: kohyo.sheet, row: kohyo.range.top, column: kohyo.range.left }),
          };
    const cells: ListCell[] = [
      { value: page(entry?.page?.text ?? (written('number').trim() || String(kohyo.index + 1))), look: 'textCentre' },
      { value: text(entry?.department?.text ?? sections.of(kohyo).department), look: 'text' },
      { value: page(entry?.rank?.text ?? ''), look: 'textCentre' },
      { value: text(written('name')), ...link },
      { value: text(written('lead')), look: 'text' },
      { value: text(written('pillar')), look: 'text' },
      { value: text(written('category')), look: 'text' },
      { value: text(entry?.note?.text ?? ''), look: 'answer' },
    ];
    putRow(sheet, cells);
  }
  if (sheet.row === top) putLines(sheet, [{ look: 'note', words: say.prioritiesNone }]);
  const bottom = sheet.row - 1;
  const right = headings.length - 1;
  return sheet.plan({
    id: 'priorities',
    name: say.prioritiesSheet,
    previousRows: say.previousRows,
    identity: { columns: IDENTITY, name: 3, nearNames: true },
    freeze: { rows: top, columns: 0 },
    filter: { top: headingRow, left: 0, bottom, right },
    print: {
      paper: 'A3',
      orientation: 'landscape',
      titleRows: { from: 0, to: headingRow },
      area: { top: 0, left: 0, bottom, right },
      breaksBefore: [],
      header: '',
      footer: say.footer,
    },
  });
}

function page(written: string): ListCell['value'] {
  return /^(0|[1-9][0-9]{0,8})$/.test(written) ? number(Number(written)) : text(written);
}

interface Line {
  readonly kohyo: Kohyo;
  readonly entry: IndexEntry | null;
}

/** The order of the office's index; 個票 that it lacks follow. Lines without a 個票 are the office's to settle (K604). */
function inIndexOrder(examination: Examination): Line[] {
  const entries = examination.tables.indexes.flatMap((table) => table.entries);
  const sheets = [...examination.kohyoList].sort((a, b) => a.index - b.index);
  const { pairs, kohyoAlone } = matchIndex(entries, sheets);
  return [...pairs, ...kohyoAlone.map((kohyo): Line => ({ kohyo, entry: null }))];
}
