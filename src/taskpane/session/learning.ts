import { rereadSheets } from '../../actions/read-workbook';
import type { Form } from '../../core/form/form';
import { type Correction, type Learned, learnForm } from '../../core/form/learn/learn-form';
import { FormError } from '../../core/form/parse-form';
import { recognise } from '../../core/form/recognise';
import type { Grid } from '../../core/grid/grid';
import type { State } from '../../core/state/state';
import { fill } from '../../words/fill';
import type { Desk } from './desk';
import { changeState } from './settings';

/** Reads the sheet that is open; `found` gets it, or nothing when the sheet is blank or gone. */
export function readOpenSheet(desk: Desk, found: (grid: Grid | null) => void): Promise<void> {
  return desk.run('read', async () => {
    const { sheet } = await desk.place.port.selection();
    const { read } = desk.store.get();
    if (!read) return;
    const { grids } = await rereadSheets(desk.place.port, read, [sheet]);
    found(grids.find((grid) => grid.sheet === sheet) ?? null);
  });
}

function freeId(state: State): string {
  for (let count = state.forms.length + 1; ; count++) {
    const id = `learned-${count}`;
    if (!state.forms.some((form) => form.id === id)) return id;
  }
}

/** What the sheet teaches, with the person's corrections; `null` when too few labels have a meaning. */
export function learnFrom(grid: Grid, name: string, corrections: readonly Correction[], state: State): Learned | null {
  try {
    return learnForm(grid, { id: freeId(state), ...(name === '' ? {} : { name }), corrections });
  } catch (error) {
    if (error instanceof FormError) return null;
    throw error;
  }
}

/** How many 個票 the form finds in the workbook: what the person can expect of it. */
export function countWith(form: Form, grids: readonly Grid[]): number {
  return recognise(grids, [form]).kohyo.length;
}

/** Keeps the learned form in the workbook and reads by it from now on. */
export function keepForm(desk: Desk, form: Form): Promise<void> {
  return desk.run('save', async () => {
    await changeState(desk, (state) => ({
      ...state,
      form: form.id,
      forms: [...state.forms.filter(({ id }) => id !== form.id), form],
    }));
    desk.store.send({ type: 'learning', on: false });
    desk.store.send({ type: 'screen', screen: 'home' });
    desk.say('success', fill(desk.place.words.pane.learnSaved, { name: form.name }));
  });
}
