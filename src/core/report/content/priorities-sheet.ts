import type { Examination } from '../../examine.types';
import type { KnownFieldId } from '../../fields/dictionary';
import type { Kohyo } from '../../form/kohyo';
import { fullAddress } from '../../grid/address';
import { matchIndex } from '../../organisation/match-index';
import type { IndexEntry } from '../../organisation/tables';
import type { ListCell } from '../layout/list-sheet';
import { putHeadings, putLines, putMarkedLine, putRow, shownText } from '../layout/list-sheet';
import { number, SheetLayout, text } from '../layout/sheet-layout';
import type { SheetPlan } from '../layout/sheet-plan';
import { OUR_MARK } from '../remake/our-sheets';
import type { ReportWord, ReportWords } from '../report-words';
import { sentence } from '../report-words';
import { copiedText } from './copied-text';
import { sectionOrder } from './sections';

const COLUMNS = {
  page: { heading: 'pageNumber', width: 11 },
  division: { heading: 'divisionName', width: 17 },
  rank: { heading: 'rank', width: 10 },
  name: { heading: 'dataName', width: 44 },
  lead: { heading: 'leadSection', width: 26 },
  pillar: { heading: 'pillar', width: 24 },
  category: { heading: 'category', width: 24 },
  remark: { heading: 'remark', width: 22 },
} as const satisfies Record<string, { readonly heading: ReportWord; readonly width: number }>;

type ColumnId = keyof typeof COLUMNS;
type Cells = Readonly<Record<ColumnId, ListCell>>;

/** Columns that a workbook may have nothing for; the others are the office's to fill in, or tell the 個票. */
const OPTIONAL: readonly ColumnId[] = ['division', 'pillar', 'category'];
const ALL = ['page', 'division', 'rank', 'name', 'lead', 'pillar', 'category', 'remark'] as const satisfies ColumnId[];

/** Name, page and section tell a 個票; page and section may be the office's own. */
const IDENTITY = [
  ['name', 'page', 'lead'],
  ['name', 'lead'],
  ['name', 'page'],
  ['name'],
  ['page', 'lead'],
] as const satisfies ColumnId[][];

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
  const sections = sectionOrder(examination);
  const lines = inIndexOrder(examination).map((line) => cellsOf(line, sections.of(line.kohyo).department, options));
  const columns = ALL.filter((id) => !OPTIONAL.includes(id) || lines.some((line) => shownText(line[id].value) !== ''));
  const at = (id: ColumnId) => columns.indexOf(id);
  const sheet = new SheetLayout(columns.map((id) => COLUMNS[id].width));
  putLines(sheet, [{ look: 'title', words: say.prioritiesTitle }]);
  putMarkedLine(sheet, sentence(words, 'prioritiesSubtitle', { count: examination.kohyoList.length }), OUR_MARK);
  const headingRow = sheet.row;
  putHeadings(
    sheet,
    columns.map((id) => say[COLUMNS[id].heading]),
  );
  const top = sheet.row;
  for (const line of lines)
    putRow(
      sheet,
      columns.map((id) => line[id]),
    );
  if (sheet.row === top) putLines(sheet, [{ look: 'note', words: say.prioritiesNone }]);
  const bottom = sheet.row - 1;
  const right = columns.length - 1;
  return sheet.plan({
    id: 'priorities',
    name: say.prioritiesSheet,
    previousRows: say.previousRows,
    identity: { columns: IDENTITY.map((ids) => ids.map(at)), name: at('name'), nearNames: true },
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

/** `department`: where its index does not say. */
function cellsOf({ kohyo, entry }: Line, department: string, { linked = true }: PrioritiesOptions): Cells {
  const written = (id: KnownFieldId) => copiedText(kohyo.fields.of(id));
  const plain = (words: string): ListCell => ({ value: text(words), look: 'text' });
  const place = fullAddress({ sheet: kohyo.sheet, row: kohyo.range.top, column: kohyo.range.left });
  const number = written('number').trim() || String(kohyo.index + 1);
  return {
    page: { value: page(entry?.page?.text ?? number), look: 'textCentre' },
    division: plain(entry?.department?.text ?? department),
    rank: { value: page(entry?.rank?.text ?? ''), look: 'textCentre' },
    name: { ...plain(written('name')), ...(linked ? { link: place } : {}) },
    lead: plain(written('lead')),
    pillar: plain(written('pillar')),
    category: plain(written('category')),
    remark: { value: text(entry?.note?.text ?? ''), look: 'answer' },
  };
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
