import { sheetNameFor } from '../core/cycle/copies/names';
import { handOut } from '../core/cycle/handout/hand-out';
import { templatesOn } from '../core/cycle/handout/template';
import { type FormChange, formChange } from '../core/cycle/next-year/changed-form';
import type { NextBook } from '../core/cycle/next-year/next-book';
import { recogniseAll } from '../core/recognise-all';
import type { Recognised } from '../core/rules/recognised';
import type { NextArguments } from './arguments/next';
import type { ChosenForms } from './choose-form';
import type { CommandContext } from './command-context';
import { openInput } from './open-input';
import { UsageError } from './usage-error';

/** Next year's workbook on another blank form. */
export interface NextOnBlank {
  /** The bytes of the blank form's workbook. */
  readonly bytes: Uint8Array;
  readonly book: NextBook;
  readonly change: FormChange;
}

/** This year's 個票 on a new blank form: what has its place there is taken over, the rest is told. Throws UsageError. */
export function nextOnBlank(
  path: string,
  last: Recognised,
  asked: NextArguments,
  chosen: ChosenForms,
  context: CommandContext,
): NextOnBlank {
  const { bytes, grids, state } = openInput(path, context);
  const book = recogniseAll({ grids, state }, chosen);
  const templates = templatesOn(grids, [...book.forms.values()]);
  if (templates.length === 0) throw new UsageError('handoutNoForm', { path });
  const made = handOut(
    { book, last, organisation: null, index: [] },
    {
      year: asked.year,
      by: asked.moveYears,
      finished: asked.finished,
      spare: 0,
      lock: false,
      sheetName: context.words.handout.sheetName,
      choicesSheet: context.words.handout.choicesSheet,
      nobodys: true,
    },
  );
  if (typeof made === 'string') throw new UsageError('handoutNoForm', { path });
  const taken = new Set(made.shared.map(({ name }) => name.toLowerCase()));
  const sheets = made.sections.flatMap((section) => section.sheets);
  const copies = sheets.map(({ copy }) => ({ ...copy, choices: [], name: sheetNameFor(copy.name, taken) }));
  const dropped = new Map(sheets.flatMap(({ items }) => items.map((item) => [item.kohyo, item.dropped] as const)));
  return {
    bytes,
    book: {
      copies: [...copies, ...made.shared],
      items: last.kohyoList.flatMap((kohyo) => {
        const own = dropped.get(kohyo);
        return own === undefined ? [] : [{ kohyo, by: made.by, taken: own }];
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
