import type { start as ja } from '../ja/start';

/** What the pane says where it cannot start. */
export const start: Readonly<Record<keyof typeof ja, string>> = {
  hostMissing:
    'Excel does not answer. Please wait, or close this pane and open it again; if that does not help, restart Excel.',
  hostOther: 'This pane works inside Excel. Open the workbook in Excel, then open the pane from the ribbon.',
  failed:
    'The pane could not start. Please press “Open again”. If it keeps happening, show the following to your IT staff.',
  again: 'Open again',
};
