import type { Examination } from '../../core/examine.types';
import type { Form } from '../../core/form/form';
import { recognise } from '../../core/form/recognise';
import type { Grid } from '../../core/grid/grid';
import { offerToLearn, sheetsToLearn } from '../../core/learn/offer';
import { verified } from '../../core/verify/learn-and-verify';

/** A form that the workbook's own sheets show and that the workbook does not know yet. */
export interface WorkbookOffer {
  readonly form: Form;
  /** Registered before, for another workbook: it is taken as it is. */
  readonly isRegistered: boolean;
  readonly labels: number;
  /** The sheets that it would read. */
  readonly sheets: readonly string[];
}

/** More sheets tell no more of a form, and each is held against the others. */
const MOST_TEACHERS = 12;

/**
 * What reads the sheets that no form fits: the one of the `registered` forms that finds most of them, else what could be learned from
 * them; null where they show none. Takes a moment.
 */
export function offerInWorkbook(
  { grids, unread, tables }: Examination,
  id: string,
  registered: readonly Form[] = [],
): WorkbookOffer | null {
  const open = sheetsToLearn(grids, unread);
  const [known] = registered
    .map((form) => knownOffer({ ...form, id }, open, tables.sheets))
    .filter(({ sheets }) => sheets.length > 0)
    .sort((one, other) => other.sheets.length - one.sheets.length);
  if (known) return known;
  const offer = offerToLearn(open.slice(0, MOST_TEACHERS), id);
  if (offer === null) return null;
  const { form, proposals } = offer.learned;
  const { kohyoList } = recognise(open, [form], { exclude: tables.sheets });
  return {
    form,
    isRegistered: false,
    labels: proposals.length,
    sheets: [...new Set(kohyoList.map(({ sheet }) => sheet))],
  };
}

/** A form that was registered before, with the sheets that it reads or finds blank. */
function knownOffer(form: Form, open: readonly Grid[], exclude: readonly string[]): WorkbookOffer {
  const { kohyoList, unread } = recognise(open, [form], { exclude });
  const blank = unread.filter(({ reason }) => reason === 'blank-form');
  const sheets = [...new Set([...kohyoList, ...blank].map(({ sheet }) => sheet))];
  return { form, isRegistered: true, labels: form.fields.length, sheets };
}

/** The form that is offered, corrected by the sheets that are filled in by it; one that was registered before is as it was corrected then. */
export function formOffered({ form, sheets, isRegistered }: WorkbookOffer, grids: readonly Grid[]): Form {
  if (isRegistered) return form;
  const filled = grids.filter(({ sheet }) => sheets.includes(sheet)).slice(0, MOST_TEACHERS);
  return verified({ form, proposals: [], unsure: [] }, filled).form;
}
