/** A column's share of the page: `fixed` characters, or a weight in what is left, never under `least` characters. */
export type Share = { readonly fixed: number } | { readonly weight: number; readonly least: number };

/** Widths that fill `total` characters together; wider when the columns' least widths need it. */
export function shareWidths(shares: readonly Share[], total: number): number[] {
  const fixed = shares.reduce((sum, share) => sum + ('fixed' in share ? share.fixed : 0), 0);
  const weights = shares.reduce((sum, share) => sum + ('weight' in share ? share.weight : 0), 0);
  return shares.map((share) =>
    'fixed' in share
      ? share.fixed
      : Math.max(share.least, Math.floor((Math.max(0, total - fixed) * share.weight * 10) / weights) / 10),
  );
}
