import { hashText } from '../../notation/hash-text';
import { freeSheetName } from '../../report/remake/free-name';
import type { GatherInput, Take } from './gather.types';
import type { Source } from './sent-sheet';

type Kind = 'organisations' | 'indexes';

/**
 * The office's own tables (組織一覧, 優先順位一覧) that come along, so that the gathered workbook can be checked by itself: those of the office's own file
 * replace what stands; without one, those of a file that was sent, when the workbook has none. Sections' copies of them are passed over.
 */
export function takenTables({ book, sent, organisation }: GatherInput): readonly Take[] {
  const takes: Take[] = [];
  for (const kind of ['organisations', 'indexes'] as const) {
    const standing = book?.recognised.tables[kind] ?? [];
    const source = sourceOf(kind, organisation, standing.length > 0 ? [] : sent);
    for (const [at, { sheet }] of (source?.recognised.tables[kind] ?? []).entries()) {
      const grid = source?.recognised.grids.find((one) => one.sheet === sheet);
      if (!source || !grid || takes.some((one) => one.grid === grid)) continue;
      const over = standing[at]?.sheet;
      const there = book?.recognised.grids.find((one) => one.sheet === over);
      const said = (values: unknown) => hashText(JSON.stringify(values));
      if (there && said(there.values) === said(grid.values)) continue;
      takes.push({ from: source, grid, as: over ?? freeName(sheet, book, takes), over: over !== undefined });
    }
  }
  return takes;
}

/** The office's file; of several others the one that holds nothing else, then the latest. */
function sourceOf(kind: Kind, organisation: Source | null, sent: readonly Source[]): Source | null {
  const has = ({ recognised }: Source) => recognised.tables[kind].length > 0;
  if (organisation && has(organisation)) return organisation;
  const rank = ({ recognised, saved }: Source) => `${recognised.kohyoList.length === 0 ? 1 : 0}${saved?.at ?? ''}`;
  const [best] = sent.filter(has).sort((a, b) => (rank(a) < rank(b) ? 1 : -1));
  return best ?? null;
}

function freeName(name: string, book: Source | null, takes: readonly Take[]): string {
  const names = [...(book?.recognised.grids ?? []).map(({ sheet }) => sheet), ...takes.map(({ as }) => as)];
  return freeSheetName(name, (candidate) => names.some((one) => one.toLowerCase() === candidate.toLowerCase()));
}
