/** A fiscal year (western), or a part of one: a half, a quarter, a calendar month. */
export interface Period {
  readonly year: number;
  readonly part: PeriodPart | null;
}

export type PeriodPart =
  | { readonly unit: 'half'; readonly number: 1 | 2 }
  | { readonly unit: 'quarter'; readonly number: 1 | 2 | 3 | 4 }
  /** The calendar month: 1 … 3 lie in the western year after the fiscal year's. */
  | { readonly unit: 'month'; readonly number: number };

const PERIOD = /^(\d{4})(?:-(?:H([12])|Q([1-4])|M(0[1-9]|1[0-2])))?$/;

/** `2024`, `2024-H1`, `2024-Q3`, `2024-M04`; null for anything else. */
export function parsePeriod(text: string): Period | null {
  const match = PERIOD.exec(text);
  if (!match) return null;
  const [, year, half, quarter, month] = match;
  return { year: Number(year), part: partOf(half, quarter, month) };
}

function partOf(half?: string, quarter?: string, month?: string): PeriodPart | null {
  if (half !== undefined) return { unit: 'half', number: half === '1' ? 1 : 2 };
  if (quarter !== undefined) return { unit: 'quarter', number: quarterOf(quarter) };
  return month === undefined ? null : { unit: 'month', number: Number(month) };
}

function quarterOf(digit: string): 1 | 2 | 3 | 4 {
  return digit === '1' ? 1 : digit === '2' ? 2 : digit === '3' ? 3 : 4;
}

/** As it stands in a key. */
export function formatPeriod({ year, part }: Period): string {
  const whole = String(year).padStart(4, '0');
  if (part === null) return whole;
  if (part.unit === 'month') return `${whole}-M${String(part.number).padStart(2, '0')}`;
  return `${whole}-${part.unit === 'half' ? 'H' : 'Q'}${part.number}`;
}
