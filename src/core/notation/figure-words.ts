import { foldLabel } from './fold';

/** What a label says of the number beside it: worked out from others, or the most that others may be. */
export type FigureRole = 'total' | 'difference' | 'ratio' | 'maximum';

const NOT_AMOUNTS = /計画|会計|計上|計算|統計|設計|時計|体系|家計|生計|計測|計量/gu;

/** 支出計②, 収入合計（A）: a letter by which other labels name it. */
const LETTER = /(?:\([A-Z①-⑳]\)|[①-⑳])$/u;

const ROLES: readonly (readonly [FigureRole, RegExp])[] = [
  ['maximum', /^(?:配点|満点|上限点?|最高点)/u],
  ['ratio', /(?:比|率|割合|比率|[%])(?:\([^()]*\))?$/u],
  ['difference', /差引|差額|増減|収支差|過不足|^差$|残額|残高|対前年度?(?:差|増減)?$/u],
  ['total', /計(?:\([^()]*\))?$|合計|総計|小計|累計|^総|総額|総数|合算/u],
];

/** The roles that a label's words allow; [] for a plain number. */
export function figureRoles(label: string): readonly FigureRole[] {
  const words = foldLabel(label).replace(NOT_AMOUNTS, '').replace(LETTER, '');
  return ROLES.filter(([, pattern]) => pattern.test(words)).map(([role]) => role);
}

/** The least and the most that a label says its number may be: 影響度（１～５）; null where it says none. */
export function statedRange(label: string): { readonly least: number; readonly most: number } | null {
  const found = /\((\d{1,3})[~-](\d{1,3})点?\)$/u.exec(foldLabel(label));
  if (!found) return null;
  const [least, most] = [Number(found[1]), Number(found[2])];
  return least < most ? { least, most } : null;
}

/** The most that a label says its number may be: ５点満点, （／20点）; null where it says none. */
export function statedMaximum(label: string): number | null {
  const words = foldLabel(label);
  const found =
    /(\d{1,4})点満点/u.exec(words) ?? /満点[:(]?(\d{1,4})/u.exec(words) ?? /\/(\d{1,4})点?\)?$/u.exec(words);
  return found ? Number(found[1]) : null;
}
