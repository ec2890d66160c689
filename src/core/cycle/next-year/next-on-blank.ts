import type { Recognised } from '../../rules/recognised';
import { sheetNameFor } from '../copies/names';
import { handOut } from '../handout/hand-out';
import { templatesOn } from '../handout/template';
import type { HandoutWords } from '../handout/words';
import { type FormChange, formChange } from './changed-form';
import type { NextBook, NextOptions } from './next-book';

/** Next year's workbook on another blank form. */
export interface NextOnBlank {
  readonly book: NextBook;
  readonly change: FormChange;
}

/**
 * This year's 個票 on a new blank form: what has its place there is taken over, the rest is told. `by`: by how many years headings go on;
 * `null` leaves that to the form's own years. `null` where `blank` holds no blank form.
 */
export function nextOnBlank(
  blank: Recognised,
  last: Recognised,
  { year, finished, by }: Omit<NextOptions, 'keptTitles'> & { readonly by: number | null },
  { handout }: Pick<HandoutWords, 'handout'>,
): NextOnBlank | null {
  const templates = templatesOn(blank.grids, [...blank.forms.values()]);
  if (templates.length === 0) return null;
  const made = handOut(
    { book: blank, last, organisation: null, index: [] },
    {
      year,
      by,
      finished,
      spare: 0,
      lock: false,
      sheetName: handout.sheetName,
      choicesSheet: handout.choicesSheet,
      nobodys: true,
    },
  );
  if (typeof made === 'string') return null;
  const taken = new Set(made.shared.map(({ name }) => name.toLowerCase()));
  const sheets = made.sections.flatMap((section) => section.sheets);
  const copies = sheets.map(({ copy }) => ({ ...copy, choices: [], name: sheetNameFor(copy.name, taken) }));
  const dropped = new Map(sheets.flatMap(({ items }) => items.map((item) => [item.kohyo, item.dropped] as const)));
  return {
    book: {
      copies: [...copies, ...made.shared],
      items: last.kohyoList.flatMap((kohyo) => {
        const own = dropped.get(kohyo);
        if (own === undefined) return [];
        // What was noted on the old form has no cell on the new one.
        const moved = [...kohyo.fields.values()].map((value) => ({ value, from: value.cell, to: null }));
        return [{ kohyo, by: made.by, taken: own, moved }];
      }),
      finished: made.finished,
      left: [],
      dropped: [],
    },
    change: formChange(
      last.kohyoList,
      templates.map(({ item }) => item.kohyo),
    ),
  };
}
