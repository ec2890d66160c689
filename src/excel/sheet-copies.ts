import { rangeAddress } from '../core/grid/address';
import { copyName } from '../core/report/remake/copy-name';
import { COPIED, journalToXml, type MakingJournal } from '../core/report/remake/making-journal';
import type { StoodThere } from './old-sheet';

/** A sheet that is about to be made. */
export interface ToBeMade {
  readonly name: string;
  /** Our own sheet of that name, as it stands; null when it will be new. */
  readonly standing: StoodThere | null;
  readonly sheet: Excel.Worksheet | null;
  /** How it is protected, where that is to be taken off for a while. */
  readonly lock?: Excel.WorksheetProtectionOptions | null;
}

/** The copies, until all is made. */
export interface SheetCopies {
  /** Whether every sheet that is made again has one. */
  readonly isWhole: boolean;
  /** Once all is made: takes the charts away that new ones stand beside, and the copies unless `kept` for takeBackSheets. */
  end(kept: boolean): void;
}

/**
 * Before the first write: each sheet that is made again is copied to a hidden one, cell by cell with all that hangs there, and what was
 * done is written down in the workbook, so that any later press can go back. One round trip; where copies bring tables along, two.
 */
export async function copySheets(
  context: Excel.RequestContext,
  sheets: readonly ToBeMade[],
  {
    made,
    taken,
    canAdd,
    isTaking = false,
  }: {
    readonly made: string | null;
    readonly taken: ReadonlySet<string>;
    readonly canAdd: boolean;
    /** What sections sent takes the sheets' place. */
    readonly isTaking?: boolean;
  },
): Promise<SheetCopies> {
  const { worksheets, customXmlParts } = context.workbook;
  let number = 0;
  const journal: MakingJournal = {
    made,
    kept: false,
    sheets: sheets.map(({ name, standing, lock }) => {
      const used = standing?.dressed ?? null;
      do number += 1;
      while (taken.has(copyName(number)));
      const copy = canAdd && used ? { sheet: copyName(number), cells: rangeAddress(used) } : null;
      const area = standing && !standing.name.isNullObject ? String(standing.name.value) : null;
      return {
        name,
        copy,
        isNew: standing === null,
        area: area?.split('!').at(-1)?.replaceAll('$', '') ?? null,
        widths: [...(standing?.standing.widths ?? [])],
        filter: standing?.filter ?? null,
        tables: (standing?.tables ?? []).map(({ table, address }) => ({ name: table.name, cells: address })),
        charts: (standing?.charts ?? []).map((chart) => chart.name),
        heights: runsOf(standing?.standing.heights ?? new Map()),
        hidden: [...(standing?.standing.hiddenRows ?? [])],
        hiddenColumns: [...(standing?.standing.hiddenColumns ?? [])],
        frozen: standing?.frozen ?? null,
        lock: lock ? lockOf(lock) : null,
        taken: isTaking,
      };
    }),
  };
  const part = customXmlParts.add(journalToXml(journal));
  const copies = journal.sheets.flatMap(({ copy }, at) => {
    const from = sheets[at]?.sheet;
    if (!copy || !from) return [];
    const sheet = worksheets.add(copy.sheet);
    sheet.visibility = 'Hidden';
    sheet.getRange(copy.cells).copyFrom(from.getRange(copy.cells), 'All');
    sheet.tables.load('items/name');
    return [sheet];
  });
  const copied = customXmlParts.add(COPIED);
  await context.sync();
  for (const { tables } of copies) for (const table of tables.items) table.convertToRange();
  return {
    isWhole: journal.sheets.every(({ isNew, copy }) => isNew || copy !== null),
    end(kept) {
      copied.delete();
      for (const { standing } of sheets) for (const chart of standing?.charts ?? []) chart.delete();
      if (kept) {
        part.setXml(journalToXml({ ...journal, kept }));
        return;
      }
      for (const sheet of copies) sheet.delete();
      part.delete();
    },
  };
}

function lockOf(options: Excel.WorksheetProtectionOptions): Record<string, boolean | string> {
  return Object.fromEntries(
    Object.entries(options).filter(([, value]) => typeof value === 'boolean' || typeof value === 'string'),
  );
}

/** Rows of the same height that follow each other: from, to, how high. */
function runsOf(heights: ReadonlyMap<number, number>): [number, number, number][] {
  const runs: [number, number, number][] = [];
  for (const [row, height] of [...heights].sort(([one], [other]) => one - other)) {
    const last = runs.at(-1);
    if (last && last[1] === row - 1 && last[2] === height) last[1] = row;
    else runs.push([row, row, height]);
  }
  return runs;
}
