const MARK = /^=?LEN\("kohyo:([A-Z][0-9]+)"\)>0$/;

/**
 * The formula of a highlight: always true, and it carries our mark, so that any machine finds it again and clears nothing else.
 * Without its `=`.
 */
export function markFormula(code: string): string {
  return `LEN("kohyo:${code}")>0`;
}

/** The finding's code in a highlight's formula (with or without `=`); `null` when the formula is not ours. */
export function markedCode(formula: string): string | null {
  return MARK.exec(formula.replaceAll(' ', ''))?.[1] ?? null;
}

/** The formula over a cell of ours that somebody wrote by hand. No finding: a check neither sets nor clears it. Without its `=`. */
export const HAND_MARK = 'LEN("kohyo-hand")>0';

/** Whether a formula (with or without `=`) is that mark. */
export function isHandMark(formula: string): boolean {
  return formula.replaceAll(' ', '').replace(/^=/u, '') === HAND_MARK;
}
