import type { Answered, Block } from './block';

/** The answer of a question for the person's eyes that was passed over. */
export const NOT_ASKED = 'not-asked';

/** A row of the conformance table (src/embedded-excel). */
export interface Row {
  readonly fact: string;
  readonly behaviour: string;
  readonly known: string;
  readonly here: string;
}

/** One question that two Excels answer differently. */
export interface Difference {
  readonly id: string;
  /** `null`: not asked there. */
  readonly ours: string | null;
  readonly theirs: string | null;
  /** What the conformance table says of it: the rows of its fact. */
  readonly rows: readonly Row[];
  /** Whether the table knew that nobody knows: then the answer settles it; else the embedded Excel is wrong. */
  readonly unknown: boolean;
}

/** Where the embedded Excel (`ours`) and a real one (`theirs`) part. Times are not compared. */
export function compareBlocks(ours: Block, theirs: Block, table: readonly Row[]): readonly Difference[] {
  const there = new Map(theirs.answers.map((answer) => [answer.id, answer]));
  const here = new Map(ours.answers.map((answer) => [answer.id, answer]));
  return [...new Set([...here.keys(), ...there.keys()])].flatMap((id) => {
    const [our, their] = [here.get(id), there.get(id)];
    const same = our?.said === their?.said || [our, their].some((one) => one?.said === NOT_ASKED);
    return same ? [] : [difference(id, our, their, table)];
  });
}

function difference(
  id: string,
  ours: Answered | undefined,
  theirs: Answered | undefined,
  table: readonly Row[],
): Difference {
  const fact = ours?.fact ?? theirs?.fact ?? null;
  const rows = table.filter((row) => fact !== null && row.fact.split(/,\s*/).includes(fact));
  return {
    id,
    ours: ours?.said ?? null,
    theirs: theirs?.said ?? null,
    rows,
    unknown: rows.some(({ known }) => known === 'unknown'),
  };
}
