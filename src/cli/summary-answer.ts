import { type ListTakenOver, tellFormer } from '../app/make-sheets';
import { addressOf, columnName } from '../core/grid/address';
import type { RemadeSheet } from '../core/port';
import type { SheetPlan } from '../core/report/layout/sheet-plan';
import type { LearnedLayout } from '../core/report/layout/template/learn-layout';
import { describeMerge } from '../core/report/remake/describe-merge';
import type { MergedCell } from '../core/report/remake/merge/merged-sheet';
import { fill } from '../locales/fill';
import type { Words } from '../locales/words';

/** What `kohyo summary` wrote. */
export interface WrittenSheets {
  readonly output: string;
  /** Where the version before stays; `null` when there was none. */
  readonly previous: string | null;
  /** How many 個票 they are made from. */
  readonly kohyo: number;
  /** Their names, in the order of the plans. */
  readonly sheets: readonly string[];
  /** Of those that stood there before, what making them again did. */
  readonly remade: readonly RemadeSheet[];
  /** The list in the layout before; null where it has the same. */
  readonly over: ListTakenOver | null;
}

/** In words. */
export function summaryLines({ output, previous, kohyo, sheets, remade, over }: WrittenSheets, words: Words): string[] {
  const made = fill(words.cli.written, { path: output, kohyo, sheets: sheets.join(words.cli.listSeparator) });
  const lines = [previous === null ? made : `${made}${fill(words.cli.keptPrevious, { path: previous })}`];
  const former = tellFormer(over, words);
  if (former.length > 0) lines.push(former.join(''));
  for (const { sheet, report } of remade) {
    lines.push(fill(words.cli.remade, { sheet }));
    for (const line of describeMerge(report, words)) lines.push(`  ${line}`);
  }
  if (remade.some(({ report }) => report.byHand.length > 0)) lines.push(words.cli.byHandHint);
  return lines;
}

/** As data. A sheet that is new has no `again`. */
export function summaryAnswer(
  { output, previous, kohyo, sheets, remade, over }: WrittenSheets,
  plans: readonly SheetPlan[],
  learned: LearnedLayout | null = null,
): unknown {
  const again = new Map(remade.map(({ sheet, report }) => [sheet, report]));
  return {
    version: 1,
    output,
    previous,
    kohyo,
    ...(learned === null ? {} : { layout: layoutAnswer(learned) }),
    ...(over === null ? {} : { formerList: formerAnswer(over) }),
    sheets: sheets.map((name, place) => {
      const report = again.get(name);
      return {
        id: plans[place]?.id ?? null,
        name,
        again:
          report === undefined
            ? null
            : {
                kept: report.kept,
                moved: report.moved,
                columns: report.columns,
                new: report.fresh,
                changed: report.updated.map(({ before, after, ...cell }) => ({ ...placed(cell), before, after })),
                byHand: report.byHand.map(({ theirs, ours, ...cell }) => ({ ...placed(cell), theirs, ours })),
                gone: report.gone,
              },
      };
    }),
  };
}

/** How many cells have no place in the new layout, and which. */
function formerAnswer({ left, ...over }: ListTakenOver): unknown {
  return { ...over, left: left.length, leftCells: left.map((cell) => ({ cell: addressOf(cell), text: cell.text })) };
}

/** How the columns of the office's list were understood. */
function layoutAnswer({ layout, mapped }: LearnedLayout): unknown {
  return {
    sheet: layout.name,
    columns: mapped.map(({ place, column, heading, confidence }) => ({
      column: columnName(column),
      heading,
      content: layout.columns[place]?.content ?? null,
      confidence,
    })),
  };
}

function placed(cell: MergedCell): { cell: string; name: string; heading: string } {
  return { cell: addressOf(cell), name: cell.name, heading: cell.heading };
}
