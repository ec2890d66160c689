import { colour, marksOf } from '../../app/check-workbook';
import { rereadSheets } from '../../app/read-workbook';
import type { Examination } from '../../core/examine.types';
import type { Form } from '../../core/form/form';
import { FormError } from '../../core/form/parse-form';
import { recognise } from '../../core/form/recognise';
import type { Grid } from '../../core/grid/grid';
import { blankForms } from '../../core/learn/blank-from-filled';
import { type Answers, type Learned, learnForm } from '../../core/learn/learn-form';
import type { Mark } from '../../core/port';
import { type VerifiedForm, verified } from '../../core/verify/learn-and-verify';
import { fill } from '../../locales/fill';
import { freeFormId } from './form-id';
import { keepOnMachine } from './forms-of-machine';
import { notifyColours, notifyDone, type Session } from './session';
import { changeState } from './settings';

/** Reads the sheet that is open; `found` gets it, or nothing when the sheet is blank or gone. */
export function readOpenSheet(session: Session, found: (grid: Grid | null) => void): Promise<void> {
  return session.run('read', async () => {
    const { sheet } = await session.context.port.selection();
    const { read } = session.store.get();
    if (!read) return;
    const { grids } = await rereadSheets(session.context.port, read, [sheet]);
    const open = grids.find((grid) => grid.sheet === sheet);
    found(open ? asSentOut(open, grids) : null);
  });
}

/** Several sheets alike are filled in: the form is what they have in common. Any other sheet is taken as it stands. */
function asSentOut(open: Grid, grids: readonly Grid[]): Grid {
  const alike = blankForms(grids).find(({ sheets }) => sheets.includes(open));
  return alike && alike.sheets.length >= FILLED ? { ...alike.blank, sheet: open.sheet, position: open.position } : open;
}

/** As many sheets alike are no blank form and its example. */
const FILLED = 3;

/** Sheets that may hold the form filled in: all but the one it is learned from and the office's own tables and ours. */
function otherSheets(grid: Grid, examination: Examination): readonly Grid[] {
  return examination.grids.filter(({ sheet }) => sheet !== grid.sheet && !examination.tables.sheets.includes(sheet));
}

/** The form with the person's answers, refined by the sheets it is filled in on; `null` while too few labels have a meaning. */
export function learnFrom(grid: Grid, answers: Answers, examination: Examination): Learned | null {
  try {
    const filled = otherSheets(grid, examination);
    return learnForm(grid, { id: freeFormId(examination.state.forms), ...answers, filled });
  } catch (error) {
    if (error instanceof FormError) return null;
    throw error;
  }
}

/** The form held against the sheets that are filled in by it, with what only the office knows. Takes a moment. */
export function verifyOn(learned: Learned, grid: Grid, examination: Examination): VerifiedForm {
  return verified(learned, otherSheets(grid, examination).slice(0, MOST_VERIFIED));
}

/** More sheets tell no more, and the person waits. */
const MOST_VERIFIED = 12;

/** How many 個票 the form finds in the workbook: what the person can expect of it. */
export function countWith(form: Form, examination: Examination): number {
  return recognise(examination.grids, [form], { exclude: examination.tables.sheets }).kohyoList.length;
}

/** Whether the form reads all of its sheets while the others are tried too, or must be chosen to do so. */
function prevails(form: Form, examination: Examination): boolean {
  const all = [...examination.forms.values(), form];
  const { kohyoList } = recognise(examination.grids, all, { exclude: examination.tables.sheets });
  return kohyoList.filter((one) => one.form === form.id).length >= countWith(form, examination);
}

/** Keeps the learned form in the workbook, and on this machine for the next one, under the name that the person gave, and reads by it from now on. */
export function keepForm(session: Session, form: Form, name: string): Promise<void> {
  return session.run('save', async () => {
    const { examination } = session.store.get();
    if (!examination) return;
    const named = { ...form, name: name === '' ? form.name : name };
    const chosen = prevails(named, examination) ? null : named.id;
    const coloured = await changeState(session, (state) => ({
      ...state,
      form: chosen,
      forms: [...state.forms.filter(({ id }) => id !== named.id), named],
    }));
    keepOnMachine(named);
    session.store.dispatch({ type: 'learning', on: false });
    session.store.dispatch({ type: 'screen', screen: 'home' });
    notifyDone(session, fill(session.context.words.pane.learnSaved, { name: named.name }), coloured);
  });
}

/** Lays the tints of a form over its sheet; highlights of findings give way meanwhile. */
export function tintSheet(session: Session, marks: readonly Mark[]): Promise<void> {
  return session.runInBackground(async () => {
    notifyColours(session, await colour(() => session.context.port.highlight(marks)));
  });
}

/** Takes the tints away, and brings back the highlights that stood there. */
export function untintSheet(session: Session): Promise<void> {
  const { highlights, examination } = session.store.get();
  return tintSheet(session, highlights && examination ? marksOf(examination.findings) : []);
}
