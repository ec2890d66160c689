import type { ActionContext } from '../../app/action-context';
import { RIBBON_ACTIONS, type RibbonAction, runRibbonAction } from '../../app/ribbon/ribbon-actions';
import { notifyPane, onRibbonNews } from '../../app/ribbon/ribbon-channel';
import type { Runtimes } from '../../app/ribbon/runtimes';
import { sayInDialog } from '../../app/ribbon/say-in-dialog';
import { ribbonButtons } from '../session/ribbon-buttons';
import { applyRibbonNews } from '../session/ribbon-news';
import type { Session } from '../session/session';

type Answer = (action: RibbonAction, event: Office.AddinCommands.Event) => Promise<void>;

/**
 * Takes presses of the ribbon from now on; each waits for the pane to be there and give the answer. To be called as soon as Office is
 * ready: a press whose action is not known by then is refused (11101), and words are still on their way.
 */
export function takePresses(): (answer: Answer) => void {
  let give: (answer: Answer) => void = () => undefined;
  const given = new Promise<Answer>((resolve) => {
    give = resolve;
  });
  for (const action of RIBBON_ACTIONS) {
    Office.actions.associate(action, async (event: Office.AddinCommands.Event) => (await given)(action, event));
  }
  return give;
}

/** Answers the ribbon in this very page, or hears what the ribbon's own page did, until the returned function is called. */
export function connectRibbon(session: Session, runtimes: Runtimes, give: (answer: Answer) => void): () => void {
  return runtimes === 'one' ? answerHere(session, give) : hearFromElsewhere(session, give);
}

function answerHere(session: Session, give: (answer: Answer) => void): () => void {
  const press = ribbonButtons(session, {
    showPane: () => Office.addin.showAsTaskpane(),
    sayElsewhere: sayInDialog,
  });
  give((action, event) => {
    // The page lives on: Excel need not wait, and its limit of five minutes for a button does not count.
    event.completed();
    return press(action);
  });
  return () => undefined;
}

/**
 * Two workbooks that are open side by side are told apart by their addresses. Where Excel passed over the shared runtime of
 * manifest.xml, this page is opened a second time, unseen, for the ribbon: the first press tells it which it is.
 */
function hearFromElsewhere(session: Session, give: (answer: Answer) => void): () => void {
  const workbook = Office.context.document.url ?? '';
  const stop = onRibbonNews(workbook, (news) => void applyRibbonNews(session, news));
  const place: ActionContext = session.context;
  give((action, event) => {
    stop();
    return runRibbonAction(
      action,
      place,
      { say: sayInDialog, tell: (news) => notifyPane(Office.context.document.url ?? '', news) },
      event,
    );
  });
  return stop;
}
