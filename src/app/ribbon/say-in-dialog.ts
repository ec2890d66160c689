/** The person closed the dialog's window. */
const CLOSED = 12006;

/** Says something while the pane is closed: a small window of our own, since Excel has no notification for add-ins. */
export function sayInDialog(text: string): Promise<void> {
  const page = new URL('message.html', window.location.href);
  page.hash = encodeURIComponent(text);
  return new Promise((resolve, reject) => {
    Office.context.ui.displayDialogAsync(
      page.href,
      { width: 30, height: 25, displayInIframe: true },
      ({ status, value: dialog, error }) => {
        if (status === Office.AsyncResultStatus.Failed) {
          reject(new Error(`${text} (${error.code} ${error.message})`));
          return;
        }
        dialog.addEventHandler(Office.EventType.DialogMessageReceived, () => {
          dialog.close();
          resolve();
        });
        dialog.addEventHandler(Office.EventType.DialogEventReceived, (event) => {
          if ('error' in event && event.error === CLOSED) resolve();
          else reject(new Error(`${text} (${JSON.stringify(event)})`));
        });
      },
    );
  });
}
