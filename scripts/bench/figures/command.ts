import { check, readWithHucre, readWithOpenpyxl, type Usage } from './child';
import { median, rounded } from './median';

const SHEETS = [91, 200, 1000] as const;
/** The peer that is an office's other choice is measured at one size. */
const OPENPYXL = 200;

export interface CommandFigures {
  readonly command: {
    readonly overHucre: Readonly<Record<number, number>>;
    readonly overOpenpyxl: Readonly<Record<number, number | null>>;
  };
  readonly growth: { readonly '10000over1000': number };
}

/** `kohyo check` against readers that only read, in turns, so that a busy machine weighs on all of them alike. */
export function commandFigures(file: (sheets: number) => string, runs: number): CommandFigures {
  const overHucre: Record<number, number> = {};
  const overOpenpyxl: Record<number, number | null> = {};
  const own: Record<number, number> = {};
  for (const sheets of SHEETS) {
    const turns = Array.from({ length: runs }, () => turn(file(sheets), sheets === OPENPYXL));
    const middle = (of: (one: Turn) => number) => median(turns.map(of));
    own[sheets] = middle(({ ours }) => ours.cpuMs);
    overHucre[sheets] = rounded((own[sheets] ?? 0) / middle(({ hucre }) => hucre.cpuMs));
    if (sheets !== OPENPYXL) continue;
    const peers = turns.flatMap(({ openpyxl }) => openpyxl ?? []);
    overOpenpyxl[sheets] = peers.length === 0 ? null : rounded((own[sheets] ?? 0) / median(peers));
  }
  const many = check(file(10_000)).cpuMs / 10;
  return {
    command: { overHucre, overOpenpyxl },
    growth: { '10000over1000': rounded(many / (own[1000] ?? 0)) },
  };
}

interface Turn {
  readonly ours: Usage;
  readonly hucre: Usage;
  readonly openpyxl: number | null;
}

function turn(path: string, withOpenpyxl: boolean): Turn {
  return {
    ours: check(path),
    hucre: readWithHucre(path),
    openpyxl: withOpenpyxl ? readWithOpenpyxl(path) : null,
  };
}
