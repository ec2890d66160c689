import type { ActionContext } from '../../app/action-context';
import { RIBBON_ACTIONS, runRibbonAction } from '../../app/ribbon/ribbon-actions';
import { notifyPane, onRibbonNews } from '../../app/ribbon/ribbon-channel';
import type { Runtimes } from '../../app/ribbon/runtimes';
import { sayInDialog } from '../../app/ribbon/say-in-dialog';
import { ribbonButtons } from '../session/ribbon-buttons';
import { applyRibbonNews } from '../session/ribbon-news';
import type { Session } from '../session/session';

/** Answers the ribbon in this very page, or hears what the ribbon's own page did, until the returned function is called. */
export function connectRibbon(session: Session, runtimes: Runtimes): () => void {
  return runtimes === 'one' ? answerHere(session) : hearFromElsewhere(session);
}

function answerHere(session: Session): () => void {
  const press = ribbonButtons(session, {
    showPane: () => Office.addin.showAsTaskpane(),
    sayElsewhere: sayInDialog,
  });
  for (const action of RIBBON_ACTIONS) {
    Office.actions.associate(action, (event: Office.AddinCommands.Event) => {
      // The page lives on: Excel need not wait, and its limit of five minutes for a button does not count.
      event.completed();
      return press(action);
    });
  }
  return () => undefined;
}

/**
 * Two workbooks that are open side by side are told apart by their addresses. Where Excel passed over the shared runtime of
 * manifest.xml, this page is opened a second time, unseen, for the ribbon: the first press tells it which it is.
 */
function hearFromElsewhere(session: Session): () => void {
  const workbook = Office.context.document.url;
  const stop = onRibbonNews(workbook, (news) => void applyRibbonNews(session, news));
  const place: ActionContext = session.context;
  for (const action of RIBBON_ACTIONS) {
    Office.actions.associate(action, (event: Office.AddinCommands.Event) => {
      stop();
      return runRibbonAction(
        action,
        place,
        { say: sayInDialog, tell: (news) => notifyPane(Office.context.document.url, news) },
        event,
      );
    });
  }
  return stop;
}
