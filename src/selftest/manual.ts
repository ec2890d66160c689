import { addScratch, removeScratch } from './scratch';

/** Something that only the person can see. Each step is done at a press; then one of the answers is chosen. */
export interface ManualQuestion {
  readonly id: string;
  readonly fact: string;
  readonly steps: readonly (() => Promise<void>)[];
  readonly answers: readonly string[];
  /** Takes away what the steps made. */
  readonly after: () => Promise<void>;
}

const nothing = async (): Promise<void> => undefined;

async function prepareSheet(): Promise<void> {
  await removeScratch();
  const name = await addScratch();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(name).activate();
    await context.sync();
  });
}

async function downloadFile(): Promise<void> {
  const url = URL.createObjectURL(new Blob(['kohyo selftest\n'], { type: 'text/plain' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = 'kohyo-selftest.txt';
  link.click();
  URL.revokeObjectURL(url);
}

function inActiveSheet(act: (sheet: Excel.Worksheet) => void): Promise<void> {
  return Excel.run(async (context) => {
    act(context.workbook.worksheets.getActiveWorksheet());
    await context.sync();
  });
}

export const MANUAL: readonly ManualQuestion[] = [
  { id: 'download', fact: '20', steps: [downloadFile], answers: ['saved', 'silent'], after: nothing },
  {
    id: 'undo-after-a-read',
    fact: '6',
    steps: [prepareSheet, () => inActiveSheet((sheet) => sheet.getRange('A1').load('values'))],
    answers: ['typed-undone', 'nothing-undone'],
    after: removeScratch,
  },
  {
    id: 'undo-after-a-write',
    fact: '6',
    steps: [
      prepareSheet,
      () =>
        inActiveSheet((sheet) => {
          sheet.getRange('C3').values = [['x']];
        }),
    ],
    answers: ['write-undone', 'typed-undone', 'nothing-undone'],
    after: removeScratch,
  },
];
