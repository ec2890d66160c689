import type { WorkbookOffer } from '../../app/learn/offer-in-workbook';
import { checkEverything } from './checking';
import { freeFormId } from './form-id';
import type { Session } from './session';

/**
 * Looks in the background whether sheets that no form fits show one that this machine knows, or one that could be learned; `found` gets
 * it, or null. What learns is fetched for it.
 */
export function lookForForm(session: Session, found: (offer: WorkbookOffer | null) => void): Promise<void> {
  return session.runInBackground(async () => {
    const { examination } = session.store.get();
    if (!examination) {
      found(null);
      return;
    }
    const [{ offerInWorkbook }, { formsOfMachine }] = await Promise.all([
      import('../../app/learn/offer-in-workbook'),
      import('./forms-of-machine'),
    ]);
    found(offerInWorkbook(examination, freeFormId(examination.state.forms), formsOfMachine()));
  });
}

/** One press: the form that was offered is kept, and the workbook checked by it. */
export async function takeOffer(session: Session, offer: WorkbookOffer): Promise<void> {
  const { examination } = session.store.get();
  if (!examination) return;
  const [{ formOffered }, { keepForm }] = await Promise.all([
    import('../../app/learn/offer-in-workbook'),
    import('./learning'),
  ]);
  await keepForm(session, formOffered(offer, examination.grids), '');
  await checkEverything(session);
}
