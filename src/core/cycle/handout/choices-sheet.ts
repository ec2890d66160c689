import type { FieldId } from '../../fields/dictionary';
import type { FieldRef } from '../../fields/key';
import { fieldName } from '../../fields/name';
import { putHeadings, putLines, putMarkedLine } from '../../report/layout/list-sheet';
import { SheetLayout, text } from '../../report/layout/sheet-layout';
import type { SheetPlan } from '../../report/layout/sheet-plan';
import { OUR_MARK } from '../../report/remake/our-sheets';
import type { Place } from '../copies/item-sheet';
import type { CopyChoices } from '../copies/sheet-copy';
import type { WordList } from './choices';

/** Title, mark, headings. */
const FIRST_ROW = 3;
const WIDTH = 34;

/** Where values of a form are chosen from a list; `sheet` is the one on which the lists stand. */
export function choicesOn(
  lists: readonly WordList[],
  sheet: string,
  form: string,
  values: readonly { readonly field: FieldRef; readonly cell: Place }[],
): CopyChoices[] {
  return values.flatMap(({ field, cell }): CopyChoices[] => {
    const place = lists.findIndex((list) => list.form === form && list.field === field.id);
    const list = lists[place];
    if (!list || field.isNote || field.row !== null) return [];
    const words = { top: FIRST_ROW, left: place, bottom: FIRST_ROW + list.words.length - 1, right: place };
    return [
      {
        range: { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column },
        words: { sheet, range: words },
      },
    ];
  });
}

/** The words of the sheet; src/locales gives them. */
export interface ChoicesWords {
  /** The name of the sheet. */
  readonly sheet: string;
  readonly title: string;
  readonly note: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** The lists, a column each. */
export function planChoices(lists: readonly WordList[], words: ChoicesWords): SheetPlan {
  const sheet = new SheetLayout([...lists.map(() => WIDTH), 6]);
  putLines(sheet, [{ look: 'title', words: words.title }]);
  putMarkedLine(sheet, words.note, OUR_MARK);
  putHeadings(
    sheet,
    lists.map(({ field }) => headingOf(field, words)),
  );
  lists.forEach((list, column) => {
    list.words.forEach((word, at) => {
      sheet.put(FIRST_ROW + at, column, text(word), 'text');
    });
  });
  const bottom = FIRST_ROW + Math.max(1, ...lists.map((list) => list.words.length)) - 1;
  return sheet.plan({
    id: 'choices',
    name: words.sheet,
    freeze: null,
    filter: null,
    identity: { columns: [[0]], name: null, nearNames: false },
    previousRows: '',
    print: {
      paper: 'A4',
      orientation: 'landscape',
      titleRows: null,
      area: { top: 0, left: 0, bottom, right: lists.length },
      breaksBefore: [],
      header: '',
      footer: '',
    },
  });
}

function headingOf(field: FieldId, { fields }: ChoicesWords): string {
  return fieldName(field, fields);
}
