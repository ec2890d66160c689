import type { Form } from '../form/form';
import type { Kohyo, UnreadSheet } from '../form/kohyo';
import { recognise } from '../form/recognise';
import type { Grid } from '../grid/grid';
import { blankForms } from './blank-from-filled';
import type { Learned } from './learn-form';
import { learnSheets } from './learn-sheets';

/** A form that sheets show which nobody could read: to be learned when the office says so. */
export interface Offer {
  readonly learned: Learned;
  /** The sheets that it would read, in their order. */
  readonly sheets: readonly string[];
}

/** Fewer labels make no form worth asking about. */
const LEAST_FIELDS = 5;

/**
 * What could be learned from sheets that no form fits: from a blank one among them, else from what filled ones have in common.
 * null when they show no form. Pure.
 */
export function offerToLearn(grids: readonly Grid[], id: string): Offer | null {
  const shown = grids.filter(({ hidden }) => !hidden);
  const offers = [fromFilled(shown, id), ...shown.map((grid) => fromBlank(grid, shown, id))].filter(
    (offer) => offer !== null,
  );
  return offers.sort((a, b) => b.sheets.length - a.sheets.length)[0] ?? null;
}

function fromFilled(grids: readonly Grid[], id: string): Offer | null {
  const forms = blankForms(grids);
  if (forms.length === 0) return null;
  const sheets = forms.flatMap((form) => form.sheets);
  return offered(
    learnSheets(
      forms.map(({ blank }) => blank),
      { id, filled: sheets },
    ),
    grids,
  );
}

/** A sheet that is blank itself, among others: it teaches, and the others are filled in. */
function fromBlank(grid: Grid, all: readonly Grid[], id: string): Offer | null {
  const others = all.filter((one) => one !== grid);
  return others.length === 0 ? null : offered(learnSheets([grid], { id, filled: others }), others);
}

function offered(learned: Learned | null, grids: readonly Grid[]): Offer | null {
  if (learned === null || learned.form.fields.length < LEAST_FIELDS) return null;
  const sheets = sheetsRead(learned.form, grids);
  return sheets.length === 0 ? null : { learned, sheets };
}

function sheetsRead(form: Form, grids: readonly Grid[]): string[] {
  return [...new Set(recognise(grids, [form]).kohyoList.map(({ sheet }: Kohyo) => sheet))];
}

const NOTHING_TO_LEARN: readonly UnreadSheet['reason'][] = ['blank-form', 'half-taken', 'copy'];

/** The sheets that a form may be learned from: those of which nothing was read, the city's own tables left out. */
export function sheetsToLearn(grids: readonly Grid[], unread: readonly UnreadSheet[]): Grid[] {
  const open = new Set(unread.filter(({ reason }) => !NOTHING_TO_LEARN.includes(reason)).map(({ sheet }) => sheet));
  return grids.filter(({ sheet }) => open.has(sheet));
}
