import type { Examination } from '../../core/examine.types';
import type { Form } from '../../core/form/form';
import { recognise } from '../../core/form/recognise';
import type { Grid } from '../../core/grid/grid';
import { offerToLearn, sheetsToLearn } from '../../core/learn/offer';
import { verified } from '../../core/verify/learn-and-verify';

/** A form that the workbook's own sheets show and that nobody knows yet. */
export interface WorkbookOffer {
  readonly form: Form;
  readonly labels: number;
  /** The sheets that it would read. */
  readonly sheets: readonly string[];
}

/** More sheets tell no more of a form, and each is held against the others. */
const MOST_TEACHERS = 12;

/** What could be learned from the sheets that no form fits; null where they show none. Takes a moment. */
export function offerInWorkbook({ grids, unread, tables }: Examination, id: string): WorkbookOffer | null {
  const open = sheetsToLearn(grids, unread);
  const offer = offerToLearn(open.slice(0, MOST_TEACHERS), id);
  if (offer === null) return null;
  const { form, proposals } = offer.learned;
  const { kohyoList } = recognise(open, [form], { exclude: tables.sheets });
  return { form, labels: proposals.length, sheets: [...new Set(kohyoList.map(({ sheet }) => sheet))] };
}

/** The form that is offered, corrected by the sheets that are filled in by it. */
export function formOffered({ form, sheets }: WorkbookOffer, grids: readonly Grid[]): Form {
  const filled = grids.filter(({ sheet }) => sheets.includes(sheet)).slice(0, MOST_TEACHERS);
  return verified({ form, proposals: [], unsure: [] }, filled).form;
}
