import { existsSync } from 'node:fs';
import { againstLast, type ComparedItem } from '../core/cycle/compare/against-last';
import {
  changeText,
  counted,
  leadText,
  planAgainst,
  planOpinions,
  planSimilar,
  recordHeadings,
} from '../core/cycle/compare/compare-sheets';
import { mergedOpinions, type Opinion, opinionsIn, opinionsOnSheets } from '../core/cycle/compare/opinions';
import { type SimilarItems, similarItems } from '../core/cycle/compare/similar-items';
import { calledBy } from '../core/cycle/handout/handout';
import type { Grid } from '../core/grid/grid';
import { formatYear } from '../core/notation/year';
import { defaultYear } from '../core/report/content/default-year';
import type { SheetPlan } from '../core/report/layout/sheet-plan';
import { isOurSheet } from '../core/report/remake/our-sheets';
import type { Recognised } from '../core/rules/recognised';
import { fill } from '../locales/fill';
import { plansFile } from '../xlsx/plans-file';
import type { CompareArguments } from './arguments/compare';
import { chooseForm } from './choose-form';
import type { CommandContext } from './command-context';
import { examinePaths } from './examine-paths';
import { hearSignals } from './interrupt';
import { toJson } from './json';
import { openInput } from './open-input';
import { previousVersionName } from './previous-version';
import { EXIT, type ExitStatus } from './terminal';
import { UsageError } from './usage-error';
import { keepApart, writeOutput } from './write-output';

interface Compared {
  readonly now: Recognised;
  readonly similar: readonly SimilarItems[];
  /** `null` without last year's 個票. */
  readonly against: readonly ComparedItem[] | null;
  readonly opinions: readonly Opinion[];
  readonly year: number;
}

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
  const year = asked.year ?? now.state.currentYear ?? defaultYear(now) ?? new Date().getFullYear();
  const headings = recordHeadings(words);
  const compared: Compared = {
    now,
    similar: similarItems(now.kohyoList, now.leads),
    against: last ? againstLast(last, now, year) : null,
    opinions: mergedOpinions([
      opinionsOnSheets(before, headings),
      ...(last ? [opinionsOnSheets(last.grids, headings), opinionsIn(last.kohyoList)] : []),
      opinionsOnSheets(now.grids, headings),
      opinionsIn(now.kohyoList),
    ]),
    year,
  };
  await hearSignals();
  if (asked.output !== null) {
    const plans = plansOf(compared, context);
    writeOutput(asked.output, await plansFile(plans), previousVersionName(words, new Date()));
    if (asked.format !== 'json') {
      const sheets = plans.map(({ name }) => name).join(words.cli.listSeparator);
      terminal.out(`${fill(words.compare.written, { path: asked.output, sheets })}\n`);
    }
  }
  if (asked.format === 'json') terminal.out(toJson(answer(compared)));
  else for (const line of lines(compared, context)) terminal.out(`${line}\n`);
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

function plansOf({ now, similar, against, opinions, year }: Compared, { words }: CommandContext): SheetPlan[] {
  return [
    planSimilar(similar, now.leads, words),
    ...(against ? [planAgainst(against, now.leads, year, words)] : []),
    planOpinions(opinions, words),
  ];
}

function lines({ now, similar, against, opinions, year }: Compared, { words }: CommandContext): string[] {
  const { compare: say, cli } = words;
  const changed = (against ?? []).filter(({ change, moved }) => change !== 'same' || moved);
  const open = opinions.filter((one) => one.answer === '').length;
  return [
    fill(say.similarCount, {
      groups: similar.length,
      items: similar.reduce((sum, { items }) => sum + items.length, 0),
    }),
    ...similar.flatMap(({ items, words: shared }) => [
      fill(say.similarItem, { words: shared.join(cli.listSeparator) }),
      ...items.map((kohyo) =>
        fill(say.similarEach, { ...calledBy(kohyo), lead: leadText(now.leads.get(kohyo.index), words) }),
      ),
    ]),
    ...(against === null ? [] : [fill(counted(say.againstCount, against), { year: formatYear(year, words.language) })]),
    ...changed.flatMap((item) => {
      const shown = item.now ?? item.last;
      if (!shown) return [];
      const told = { change: changeText(item, words), ...calledBy(shown) };
      return item.change === 'renamed' && item.last
        ? [fill(say.againstRenamed, { ...told, from: calledBy(item.last).name })]
        : [fill(say.againstItem, told)];
    }),
    ...(opinions.length === 0 ? [] : [fill(say.opinionCount, { count: opinions.length, open })]),
  ];
}

/** The same as JSON. */
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
      against?.map(({ last, now: own, change, moved, planned, plan, result, rating }) => ({
        change,
        moved,
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
