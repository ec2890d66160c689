import { toJson } from '../app/json';
import { formerOf, type ListTakenOver } from '../app/make-sheets';
import type { RemadeSheet } from '../core/port';
import { defaultYear } from '../core/report/content/default-year';
import { planSheet } from '../core/report/content/plan-sheet';
import type { SheetId } from '../core/report/layout/sheet-plan';
import type { HandedOver } from '../core/report/remake/merge/hand-over';
import type { Decisions } from '../core/report/remake/merge/merged-sheet';
import type { Finding } from '../core/rules/finding';
import { fill } from '../locales/fill';
import { renderFinding } from '../locales/render-finding';
import type { SummaryArguments } from './arguments/summary';
import { chooseForm } from './choose-form';
import type { CommandContext } from './command-context';
import { examinePaths } from './examine-paths';
import { hearSignals } from './interrupt';
import { chooseLayout, mappingLines, openTarget } from './list-layout';
import { previousVersionName } from './previous-version';
import { summaryAnswer, summaryLines } from './summary-answer';
import { EXIT, type ExitStatus } from './terminal';
import { writeOpenData } from './write-open-data';
import { keepApart, writeOutput } from './write-output';

/** `kohyo summary`: sheets out of all 個票 of all files, in a new workbook or in the one that stands there. */
export async function summary(asked: SummaryArguments, context: CommandContext): Promise<ExitStatus> {
  const { words, terminal } = context;
  const chosen = await chooseForm(asked, context);
  keepApart(asked.output, asked.layout === null ? asked.paths : [...asked.paths, asked.layout]);
  const target = await openTarget(asked.output, asked.layout, asked.force);
  const { files, set } = await examinePaths(asked.paths, context, chosen, { except: asked.output });
  const unreadable = files.some(({ error }) => error !== null);
  const examination = set.together();
  if (examination.kohyoList.length === 0) {
    terminal.err(`${fill(words.cli.nothingToWrite, { path: asked.output })}\n`);
    return EXIT.failed;
  }
  const year = asked.year ?? defaultYear(examination);
  // 集計 brings 年度別データ along: its formulas reckon over it.
  const ids = new Set(asked.sheets.flatMap((id): SheetId[] => (id === 'rollup' ? ['rollup', 'yearly'] : [id])));
  const render = (finding: Finding) => renderFinding(finding, words);
  const place = { render, linked: false };
  const { port, layout, learned } = await chooseLayout(target, examination, context);
  const options = {
    year,
    ...(layout === null ? {} : { layout }),
    ...(asked.title === null ? {} : { title: asked.title }),
    ...(asked.due === null ? {} : { due: asked.due }),
  };
  const plans = [...ids].map((id) => planSheet(id, examination, options, place, words));
  const former = await formerOf(port, plans);
  const remade: RemadeSheet[] = [];
  const decisions = (): Decisions => asked.byHand ?? [];
  const write = { remade: (sheet: RemadeSheet) => remade.push(sheet), decisions };
  let over: ListTakenOver | null = null;
  const told = (handed: HandedOver) => {
    over = { sheet: former?.name ?? '', ...handed };
  };
  const names = await port.writeSheets(plans, {
    ...write,
    ...(former === null ? {} : { former: { list: former, told } }),
  });
  const list = names[plans.findIndex(({ id }) => id === 'summary')];
  if (former !== null && list !== undefined) await port.goTo({ sheet: list, row: 0, column: 0 });
  const bytes = await port.save();
  await hearSignals();
  const open = asked.openData === null ? [] : writeOpenData(asked.openData, examination, asked.force, words);
  const kept = writeOutput(asked.output, bytes, asked.backup ? previousVersionName(words, new Date()) : null);
  const written = {
    output: asked.output,
    previous: kept,
    kohyo: examination.kohyoList.length,
    sheets: names,
    remade,
    over,
  };
  if (asked.format === 'json') terminal.out(toJson(summaryAnswer(written, plans, learned)));
  else {
    for (const line of summaryLines(written, words)) terminal.out(`${line}\n`);
    for (const line of learned === null ? [] : mappingLines(learned, year, words)) terminal.out(`${line}\n`);
    for (const path of open) terminal.out(`${fill(words.cli.openDataWritten, { path })}\n`);
  }
  return unreadable ? EXIT.failed : EXIT.clean;
}
