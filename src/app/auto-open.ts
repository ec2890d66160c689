import type { Runtimes } from './ribbon/runtimes';

/** Office's own name: the pane whose TaskpaneId in the manifest is the same opens with the document. */
const KEY = 'Office.AutoShowTaskpaneWithDocument';

/** Whether the pane opens together with this document. It does not, until somebody switches it on. */
export function opensWithDocument(): boolean {
  return Office.context.document.settings.get(KEY) === true;
}

/**
 * Switches it on or off. It stands in the document once that is saved. In a shared runtime the page is to start with the document,
 * too: some Excels open its pane in no other way (see showWithDocument).
 */
export async function setOpensWithDocument(on: boolean, runtimes: Runtimes): Promise<void> {
  const { settings } = Office.context.document;
  if (on) settings.set(KEY, true);
  else settings.remove(KEY);
  await saved(settings);
  if (runtimes === 'one') {
    await Office.addin.setStartupBehavior(on ? Office.StartupBehavior.load : Office.StartupBehavior.none);
  }
}

/** The page of a shared runtime was started, perhaps with the document: it comes into sight if that is wanted. Best effort. */
export async function showWithDocument(runtimes: Runtimes): Promise<void> {
  if (runtimes !== 'one' || !opensWithDocument()) return;
  try {
    await Office.addin.showAsTaskpane();
  } catch (error) {
    // The pane can be opened from the ribbon all the same.
    if (!(error instanceof OfficeExtension.Error)) throw error;
  }
}

function saved(settings: Office.Settings): Promise<void> {
  return new Promise((resolve, reject) => {
    settings.saveAsync(({ status, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve();
      else reject(new Error(`settings: ${error.code} ${error.message}`));
    });
  });
}
