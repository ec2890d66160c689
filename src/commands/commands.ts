import '../app/jitless';
import type { ActionContext } from '../app/action-context';
import { examineAside } from '../app/examiner/examine-aside';
import { RIBBON_ACTIONS, runRibbonAction } from '../app/ribbon/ribbon-actions';
import { notifyPane, type RibbonNews } from '../app/ribbon/ribbon-channel';
import { sayInDialog } from '../app/ribbon/say-in-dialog';
import { excelPort } from '../excel';
import { wordsFor } from '../locales';

const examine = examineAside();

function workplace(): ActionContext {
  return {
    port: excelPort(),
    words: wordsFor(Office.context.displayLanguage),
    examine,
    now: () => new Date().toISOString(),
    user: () => '',
  };
}

function tell(news: RibbonNews): Promise<boolean> {
  return notifyPane(Office.context.document.url ?? '', news);
}

void Office.onReady().then(() => {
  for (const action of RIBBON_ACTIONS) {
    Office.actions.associate(action, (event: Office.AddinCommands.Event) =>
      runRibbonAction(action, workplace(), { say: sayInDialog, tell }, event),
    );
  }
});
