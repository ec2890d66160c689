import { existsSync } from 'node:fs';
import { compareLines } from '../app/cycle/tell-compare';
import { toJson } from '../app/json';
import { type Compared, compareItems, planCompared } from '../core/cycle/compare/compare';
import { calledBy } from '../core/cycle/handout/handout';
import type { Grid } from '../core/grid/grid';
import { isOurSheet } from '../core/report/remake/our-sheets';
import { fill } from '../locales/fill';
import { plansFile } from '../xlsx/plans-file';
import type { CompareArguments } from './arguments/compare';
import { chooseForm } from './choose-form';
import type { CommandContext } from './command-context';
import { examinePaths } from './examine-paths';
import { hearSignals } from './interrupt';
import { openInput } from './open-input';
import { previousVersionName } from './previous-version';
import { EXIT, type ExitStatus } from './terminal';
import { UsageError } from './usage-error';
import { keepApart, writeOutput } from './write-output';

/** `kohyo compare`: similar items over sections, last year against this year, opinions with answer and follow-up. */
export async function compare(asked: CompareArguments, context: CommandContext): Promise<ExitStatus> {
  const { words, terminal } = context;
  const chosen = await chooseForm(asked, context);
  const before = asked.output === null ? [] : ownSheets(asked.output, asked, context);
  const { files, set } = await examinePaths(asked.paths, context, chosen, { except: asked.output });
  const now = set.together();
  const unread = files.some(({ error }) => error !== null);
  if (now.kohyoList.length === 0) {
    terminal.err(`${words.compare.nothing}\n`);
    return EXIT.failed;
  }
  const last = asked.last === null ? null : (await examinePaths([asked.last], context, chosen)).set.together();
  const thisYear = new Date().getFullYear();
  const compared = compareItems({ now, last, before, year: asked.year, thisYear }, words);
  await hearSignals();
  if (asked.output !== null) {
    const plans = planCompared(compared, words);
    writeOutput(asked.output, await plansFile(plans), previousVersionName(words, new Date()));
    if (asked.format !== 'json') {
      const sheets = plans.map(({ name }) => name).join(words.cli.listSeparator);
      terminal.out(`${fill(words.compare.written, { path: asked.output, sheets })}\n`);
    }
  }
  if (asked.format === 'json') terminal.out(toJson(answer(compared)));
  else for (const line of compareLines(compared, words)) terminal.out(`${line}\n`);
  return unread ? EXIT.failed : EXIT.clean;
}

/** What stands in the output: made by us, it is made anew and what people wrote into the record of opinions stays. Throws UsageError. */
function ownSheets(output: string, { paths, last, force }: CompareArguments, context: CommandContext): readonly Grid[] {
  keepApart(output, [...paths, ...(last === null ? [] : [last])]);
  if (!existsSync(output)) return [];
  const { grids } = openInput(output, context);
  if (!grids.some(isOurSheet) && !force) throw new UsageError('outputNotOurs', { path: output });
  return grids;
}

/** As data. */
function answer({ now, similar, against, opinions, year }: Compared): unknown {
  return {
    version: 1,
    year,
    similar: similar.map(({ items, words, likeness }) => ({
      words,
      likeness: Math.round(likeness * 1000) / 1000,
      items: items.map((kohyo) => ({ ...calledBy(kohyo), sheet: kohyo.sheet, ...now.leads.get(kohyo.index) })),
    })),
    against:
      against?.map(({ last, now: own, change, moved, replanned, planned, plan, result, rating }) => ({
        change,
        moved,
        replanned,
        last: last ? { ...calledBy(last), sheet: last.sheet } : null,
        now: own ? { ...calledBy(own), sheet: own.sheet } : null,
        planned,
        plan,
        result,
        rating,
      })) ?? null,
    opinions,
  };
}
