import type { Examination } from '../../examine.types';
import type { ListLayout } from '../../list/list-layout';

import { letteringOf } from '../layout/lettering';
import { pageCharacters, pageHeight } from '../layout/paper';
import { SheetLayout } from '../layout/sheet-layout';
import type { Room, RowIdentity, SheetPlan } from '../layout/sheet-plan';
import { type SummaryColumn, type SummaryColumnId, saysOf } from '../layout/summary-column';
import { shareWidths } from '../layout/widths';
import type { ReportWords } from '../report-words';
import { layList } from './list-rows';
import { summaryColumns } from './summary-columns';
import type { SummaryEntry, SummaryOrder } from './summary-order';
import { inOrder, summaryEntries } from './summary-order';
import { summaryTop } from './summary-top';
import { usualLayout } from './usual-layout';

const PAPER = { paper: 'A3', orientation: 'landscape' } as const;

export interface SummaryOptions {
  /** Western year of N年度; `null` when the forms have no years. See defaultYear. */
  readonly year: number | null;
  /** Which columns, in which order; left out: as `usualLayout` says. */
  readonly layout?: ListLayout;
  /** Left out: the layout's. */
  readonly order?: SummaryOrder;
  /** The office's own title of the list. */
  readonly title?: string;
  /** False when the list goes into another workbook than its 個票: no links then. */
  readonly linked?: boolean;
}

/** とりまとめ一覧 in our own look: one row per 個票, the plan's hierarchy merged down, A3 landscape. */
export function planSummaryList(examination: Examination, options: SummaryOptions, words: ReportWords): SheetPlan {
  const layout = options.layout ?? usualLayout(examination.kohyoList);
  const order = options.order ?? layout.order;
  const columns = summaryColumns(examination, layout, options.year, words);
  const entries = inOrder(
    summaryEntries(examination.kohyoList, columns, layout, options.year, words),
    order,
    layout.groups,
  );
  return layOut(columns, entries, 0);

  function layOut(all: readonly SummaryColumn[], rows: readonly SummaryEntry[], above: number): SheetPlan {
    const widths = shareWidths(
      all.map((column) => column.share),
      pageCharacters(PAPER, all.length),
    );
    const sheet = new SheetLayout(widths);
    const title = options.title ?? layout.title;
    summaryTop(sheet, { examination, columns: all, year: options.year, order, ...(title ? { title } : {}) }, words);
    const top = sheet.row;
    const room = {
      columns: all.map((column, place) => ({
        ...column,
        from: place,
        to: place,
        width: widths[place] ?? 0,
        lettering: letteringOf(column.look),
      })),
      capacity: pageHeight(PAPER, widths) - sheet.heightBetween(0, top) - above,
      linked: options.linked !== false,
    };
    const { breaks, entryAt } = layList(sheet, rows, room, words);
    return sheet.plan({
      id: 'summary',
      name: words.report.summarySheet,
      previousRows: words.report.previousRows,
      identity: identityOf(all),
      says: saysOf(all.map(({ content }, column) => ({ content, column }))),
      theirs: all.flatMap(({ content }, place) => (content === null ? [place] : [])),
      withRooms: (rooms) => {
        const added = addRooms(columns, entries, rooms, entryAt);
        return layOut(added.columns, added.entries, above);
      },
      withRoomAbove: (points) => layOut(all, rows, points),
      freeze: { rows: top, columns: 0 },
      filter: null,
      print: {
        ...PAPER,
        titleRows: { from: 0, to: top - 1 },
        area: { top: 0, left: 0, bottom: sheet.row - 1, right: all.length - 1 },
        breaksBefore: breaks,
        header: '',
        footer: words.report.footer,
      },
    });
  }
}

/** The columns of people where they stood, but for the hierarchy, which they do not part. */
function addRooms(
  columns: readonly SummaryColumn[],
  entries: readonly SummaryEntry[],
  rooms: readonly Room[],
  entryAt: ReadonlyMap<number, number>,
): { columns: SummaryColumn[]; entries: SummaryEntry[] } {
  const lastLevel = columns.reduce((last, { level }, place) => (level === null ? last : place), -1);
  const placed = rooms
    .map((room, index) => ({ room, index, after: Math.max(room.after, lastLevel) }))
    .sort((a, b) => a.after - b.after || a.index - b.index);
  const line = <Item>(own: readonly Item[], make: (room: Room) => Item): Item[] => [
    ...placed.filter(({ after }) => after < 0).map(({ room }) => make(room)),
    ...own.flatMap((item, place) => [
      item,
      ...placed.filter(({ after }) => after === place).map(({ room }) => make(room)),
    ]),
  ];
  return {
    columns: line(columns, ({ heading, width }) => ({
      content: null,
      id: null,
      heading,
      look: 'text',
      level: null,
      share: width === null ? { weight: 22, least: 12 } : { fixed: width },
    })),
    entries: entries.map((entry, place) => ({
      ...entry,
      texts: line(entry.texts, ({ texts }) =>
        [...texts].flatMap(([row, words]) => (entryAt.get(row) === place ? [words] : [])).join('\n'),
      ),
    })),
  };
}

/** What tells a 個票 apart, surest first: a name may be corrected, a number given later, a list put in another order. */
const IDENTITY: readonly (readonly SummaryColumnId[])[] = [
  ['page', 'item', 'action', 'lead'],
  ['page', 'action'],
  ['item', 'action', 'lead'],
  ['item', 'action'],
  ['page', 'item', 'lead'],
  ['page', 'lead'],
];

/** `at`: the sheet's column of each column of the list; left out, its place. */
export function identityOf(
  columns: readonly Pick<SummaryColumn, 'id'>[],
  at: (place: number) => number = (place) => place,
): RowIdentity {
  const places = new Map(columns.map(({ id }, place) => [id, at(place)]));
  const sets = IDENTITY.map((ids) => ids.flatMap((id) => places.get(id) ?? []));
  return {
    columns: sets.filter((set, index) => set.length > 0 && set[0] === places.get(IDENTITY[index]?.[0] ?? null)),
    name: places.get('action') ?? places.get('item') ?? null,
    nearNames: true,
  };
}
