import type { Examination } from '../../examine.types';
import type { ListContent, ListLayout, OfficeSheet } from '../../list/list-layout';
import { moveYears } from '../../notation/move-years';
import { letteringOfSize } from '../layout/lettering';
import { SheetLayout, text } from '../layout/sheet-layout';
import type { SheetPlan } from '../layout/sheet-plan';
import { columnId, type SummaryColumnId, saysOf } from '../layout/summary-column';
import { near } from '../layout/template/learn-layout';
import { OUR_MARK } from '../remake/our-sheets';
import type { ReportWords } from '../report-words';
import { type ListColumn, layList } from './list-rows';
import { identityOf, type SummaryOptions } from './summary-list';
import { inOrder, summaryEntries } from './summary-order';

/** Shows nothing, whatever the cell holds. */
const UNSEEN = ';;;';

/** The list on the office's own sheet: its columns, order, hierarchy and page; headings and title moved on to this year. */
export function planOfficeList(
  examination: Examination,
  layout: ListLayout,
  office: OfficeSheet,
  options: SummaryOptions,
  words: ReportWords,
): SheetPlan {
  const by = options.year === null || office.year === null ? 0 : options.year - office.year;
  const moved = (written: string) => moveYears(written, by, near(office.year));
  const entries = inOrder(
    summaryEntries(examination.kohyoList, layout.columns, layout, options.year, words),
    options.order ?? layout.order,
    layout.groups,
  );
  return layAt(office.headings.bottom, (column) => column);

  function layAt(headingRow: number, at: (column: number) => number): SheetPlan {
    const down = headingRow - office.headings.bottom;
    const widths = widthsAt(office, at);
    const sheet = new SheetLayout(widths);
    const put = (row: number, column: number, written: string, look: 'title' | 'heading' | 'note') =>
      sheet.put(row + down, at(column), text(written), look, { dressed: true });
    if (office.title !== null) {
      const { row, column } = office.title;
      put(row, column, options.title || layout.title || moved(office.title.text), 'title');
    }
    for (const each of office.dated) put(each.row, each.column, moved(each.text), 'note');
    const markRow = Math.min(1, headingRow);
    sheet.put(markRow, widths.length, text(OUR_MARK), 'subtitle', { numberFormat: UNSEEN, dressed: true });
    const columns = layout.columns.map((column, place): ListColumn => {
      const { from, to, row } = office.columns[place] ?? { from: 0, to: 0, row: 0 };
      if (column.heading !== '' && column.content !== null) put(row, from, moved(column.heading), 'heading');
      return {
        ...column,
        level: column.repeats ? null : column.level,
        id: idOf(column.content),
        from: at(from),
        to: at(from) + to - from,
        width: widths.slice(at(from), at(from) + to - from + 1).reduce((sum, width) => sum + width, 0),
        lettering: letteringOfSize(office.sizes[place] ?? 11, uprightIn(office, place)),
      };
    });
    sheet.row = headingRow + 1;
    const linked = options.linked !== false;
    const { breaks } = layList(
      sheet,
      entries,
      {
        columns,
        capacity: office.table ? null : office.page,
        linked,
        extras: { dressed: true },
        merges: !office.table,
      },
      words,
    );
    const ours = new Set(columns.filter(({ content }) => content !== null).map(({ from }) => from));
    const area = office.area ?? { top: 0, left: 0, right: office.widths.length - 1 };
    return sheet.plan({
      id: 'summary',
      name: moved(office.sheet),
      previousRows: words.report.previousRows,
      headings: { top: office.headings.top + down, bottom: headingRow },
      identity: identityOf(
        columns.filter(({ content }) => content !== null),
        (place) => columns.filter(({ content }) => content !== null)[place]?.from ?? 0,
      ),
      says: saysOf(columns.map(({ content, from }) => ({ content, column: from }))),
      theirs: Array.from({ length: widths.length + 1 }, (_, column) => column).filter((column) => !ours.has(column)),
      own: {
        sheet: office.sheet,
        layout: layout.id,
        body: office.body,
        follow: (row, places) => layAt(row, (column) => places.get(column) ?? column),
      },
      freeze: null,
      filter: null,
      print: {
        paper: 'A3',
        orientation: 'landscape',
        titleRows: office.titleRows && { from: office.titleRows.from + down, to: office.titleRows.to + down },
        area: {
          top: area.top,
          left: at(area.left),
          right: at(area.right),
          bottom: Math.max(sheet.row - 1, headingRow),
        },
        breaksBefore: breaks,
        header: '',
        footer: '',
      },
    });
  }
}

const uprightIn = ({ upright }: OfficeSheet, place: number) =>
  upright.find(({ column }) => column === place)?.as ?? null;

/** Widths of the sheet's columns where those of the list may have moved apart. */
function widthsAt({ widths }: OfficeSheet, at: (column: number) => number): number[] {
  const moved: number[] = [];
  widths.forEach((width, column) => {
    moved[at(column)] = width;
  });
  return Array.from(moved, (width) => width ?? widths[0] ?? 1);
}

/** The role of a column by which its rows are told apart, also where it says a field of the form itself. */
function idOf(content: ListContent | null): SummaryColumnId | null {
  if (content !== null && 'field' in content) {
    if (content.field === 'name') return 'action';
    return content.field === 'item' ? 'item' : null;
  }
  return columnId(content);
}
