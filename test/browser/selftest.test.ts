import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Block, readBlock } from '../../src/selftest/block';
import { QUESTIONS } from '../../src/selftest/questions';
import { inBrowser, until, useWorkbench } from './workbench';

const DOCUMENTED = join(__dirname, '../../docs/selftest-embedded-excel.txt');

/** What is the same at every run: neither times nor the browser's version. */
const answersOf = ({ answers }: Block) => answers.map(({ id, fact, said }) => `${id} [${fact ?? ''}] = ${said}`);

inBrowser('the self-test', () => {
  const open = useWorkbench();

  test('asks all its questions from 設定, leaves no sheet behind, and answers as documented', async () => {
    const { pane, paneTab, sheets } = await open();
    await pane.getByText(/個票 \d+ 枚/).waitFor();
    const before = await sheets.allTextContents();
    await paneTab('設定').click();
    await pane.getByRole('link', { name: '自己診断を開く' }).click();
    await pane.getByRole('checkbox').check();
    await pane.getByRole('button', { name: '始める' }).click();
    const block = pane.getByRole('textbox', { name: '結果の文章' });
    await until(async () => (await block.count()) > 0, 'the block', 500_000);
    const text = await block.inputValue();
    const read = readBlock(text);
    if (!read) throw new Error(text);
    expect(read.answers.length).toBeGreaterThan(QUESTIONS.length);
    expect(read.machine.runtimes).toBe('one');
    expect(await sheets.allTextContents()).toEqual(before);
    const recorded = await pane.getByRole('textbox', { name: 'やりとりの記録' }).inputValue();
    expect(JSON.parse(recorded).length).toBeGreaterThan(QUESTIONS.length);
    expect(recorded).not.toMatch(/個票|取組/);
    const documented = readBlock(readFileSync(DOCUMENTED, 'utf8'));
    if (!documented) throw new Error(`${DOCUMENTED} holds no block`);
    expect(answersOf(read)).toEqual(answersOf(documented));
    await pane.getByRole('link', { name: '作業ウィンドウに戻る' }).click();
    await pane.getByText(/個票 \d+ 枚/).waitFor();
  });
});
