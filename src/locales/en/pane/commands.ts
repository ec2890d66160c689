import type { commands as ja } from '../../ja/pane/commands';

export const commands: Readonly<Record<keyof typeof ja, string>> = {
  noKohyo: 'No reform sheets were found in this workbook. You can teach a form from the pane, which the ribbon opens.',
  noHighlights: 'There is nothing to highlight.',
  checkedSheet: 'Checked “{sheet}”. Errors: {errors}, warnings: {warnings}, notes: {infos}.',
  seePane: 'See Findings in the pane for what to do.',
};
