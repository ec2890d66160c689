import type { Examination } from '../../examine.types';
import type { Kohyo } from '../../form/kohyo';
import { fullAddress } from '../../grid/address';
import type { Grid } from '../../grid/grid';
import { matchIndex } from '../../organisation/match-index';
import { recogniseOffice } from '../../organisation/recognise-office';
import type { IndexEntry } from '../../organisation/tables';
import type { ListCell } from '../layout/list-sheet';
import { putHeadings, putLines, putRow } from '../layout/list-sheet';
import { number, SheetBuilder, text } from '../layout/sheet-builder';
import type { SheetPlan } from '../layout/sheet-plan';
import { OUR_MARK } from '../remake/our-sheets';
import type { ReportWords } from '../report-words';
import { said } from '../report-words';
import { saidBy } from './said-by';
import { sectionOrder } from './sections';

const WIDTHS = [11, 17, 10, 44, 26, 24, 24, 22];

export interface PrioritiesOptions {
  /** False when the list goes into another workbook than its 個票: no links then. */
  readonly linked?: boolean;
  /** The list as it stands now: ranks and remarks that the office wrote into it stay, where it has no index of its own. */
  readonly previous?: Grid;
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
  const sheet = new SheetBuilder();
  const headingRow = putLines(
    sheet,
    0,
    [
      { look: 'title', words: say.prioritiesTitle },
      {
        look: 'subtitle',
        words: `${said(words, 'prioritiesSubtitle', { count: examination.kohyo.length })}　${OUR_MARK}`,
      },
    ],
    WIDTHS,
  );
  let row = putHeadings(sheet, headingRow, headings, WIDTHS);
  const top = row;
  const sections = sectionOrder(examination);
  for (const { kohyo, entry } of inIndexOrder(examination, options.previous)) {
    const written = (key: string) => saidBy(kohyo.fields.get(key));
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
    row = putRow(sheet, row, cells, WIDTHS);
  }
  if (row === top) row = putLines(sheet, row, [{ look: 'note', words: say.prioritiesNone }], WIDTHS);
  return {
    id: 'priorities',
    name: say.prioritiesSheet,
    widths: WIDTHS,
    heights: sheet.heights,
    cells: sheet.cells,
    merges: sheet.merges,
    tables: [],
    charts: [],
    freeze: { rows: headingRow + 1, columns: 0 },
    filter: { top: headingRow, left: 0, bottom: row - 1, right: headings.length - 1 },
    print: {
      paper: 'A3',
      orientation: 'landscape',
      titleRows: { from: 0, to: headingRow },
      area: { top: 0, left: 0, bottom: row - 1, right: headings.length - 1 },
      breaksBefore: [],
      header: '',
      footer: say.footer,
    },
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
function inIndexOrder(examination: Examination, previous: Grid | undefined): Line[] {
  const own = examination.office.indexes;
  const indexes = own.length > 0 || previous === undefined ? own : recogniseOffice([previous]).indexes;
  const entries = indexes.flatMap((table) => table.entries);
  const sheets = [...examination.kohyo].sort((a, b) => a.index - b.index);
  const { pairs, kohyoAlone } = matchIndex(entries, sheets);
  return [...pairs, ...kohyoAlone.map((kohyo): Line => ({ kohyo, entry: null }))];
}
