import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Block, readBlock } from '../../src/selftest/block';
import { QUESTIONS } from '../../src/selftest/questions';
import { newSheet, newWorkbook } from '../../src/xlsx/model';
import { writeModel } from '../../src/xlsx/write-model';
import { inBrowser, until, useWorkbench } from './workbench';

/** In milliseconds: the contract alone opens some hundred workbooks. */
const PATIENCE = 600_000;

const DOCUMENTED = join(__dirname, '../../docs/selftest-embedded-excel.txt');

/** What the page asks for: a new workbook with a blank sheet. */
async function blankBook(): Promise<string> {
  const file = join(mkdtempSync(join(tmpdir(), 'kohyo-')), 'Book1.xlsx');
  writeFileSync(file, await writeModel({ ...newWorkbook(), sheets: [newSheet('Sheet1')] }));
  return file;
}

/** What is the same at every run: neither times nor the browser's version. */
const answersOf = ({ answers }: Block) => answers.map(({ id, fact, said }) => `${id} [${fact ?? ''}] = ${said}`);

inBrowser('the self-test', () => {
  const open = useWorkbench();

  test(
    'asks all its questions from 設定, leaves no sheet behind, and answers as documented',
    async () => {
      const { pane, paneTab, sheets, open: openFile } = await open();
      await pane.getByText(/個票 \d+ 枚/).waitFor();
      await openFile(await blankBook());
      await until(async () => (await sheets.count()) === 1, 'the blank workbook');
      const before = await sheets.allTextContents();
      await paneTab('設定').click();
      await pane.getByRole('link', { name: '自己診断を開く' }).click();
      await pane.getByRole('checkbox').check();
      await pane.getByRole('button', { name: '始める' }).click();
      const block = pane.getByRole('textbox', { name: '結果の文章' });
      await until(async () => (await block.count()) > 0, 'the block', PATIENCE);
      const text = await block.inputValue();
      const read = readBlock(text);
      if (!read) throw new Error(text);
      expect(read.answers.length).toBeGreaterThan(QUESTIONS.length);
      expect(read.machine.runtimes).toBe('one');
      expect(await sheets.allTextContents()).toEqual(before);
      const recorded = await pane.getByRole('textbox', { name: 'やりとりの記録' }).inputValue();
      expect(JSON.parse(recorded).length).toBeGreaterThan(QUESTIONS.length);
      expect(recorded).not.toMatch(/個票|取組/);
      if (process.env.KOHYO_WRITE === '1') writeFileSync(DOCUMENTED, `${text.trim()}\n`);
      const documented = readBlock(readFileSync(DOCUMENTED, 'utf8'));
      if (!documented) throw new Error(`${DOCUMENTED} holds no block`);
      expect(answersOf(read)).toEqual(answersOf(documented));
      await pane.getByRole('link', { name: '作業ウィンドウに戻る' }).click();
      await pane.getByRole('tab', { name: '概況' }).waitFor();
    },
    PATIENCE,
  );
});
