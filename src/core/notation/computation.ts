/** Computations that stand in a cell: told from notes and ranges, split into their factors. Texts are folded in width. */

/** `*` begins a remark where a blank stands before it and none behind (`3件 *2022年度`). */
const MULTIPLICATION = /[×✕÷]|(?:[xX]|(?<!\s)\*|(?<=\s)\*(?=\s))(?=\s{0,9}\d)/;
const EQUATION = /=/;
const OPERATOR = /[×✕÷=+*\-\u2010-\u2015\u2212ー]|[xX](?=\s{0,9}\d)/;
const LONGEST = 100;

/** Whether a text is a computation: `36時間-8時間=28時間/日 ×80日開催`, `2時間×50件`. `10-20件` and `R6.4-R7.3` are not. */
export function isComputation(text: string): boolean {
  if (text.length > LONGEST || !/\d/.test(text) || /[。※]/.test(text)) return false;
  if (!MULTIPLICATION.test(text) && !(EQUATION.test(text) && OPERATOR.test(text.replace(/=.*/, '')))) return false;
  const operands = text.split(/[×✕÷=]|[*xX](?=\s*\d)/).map((operand) => operand.trim());
  return operands.length > 1 && operands.every((operand) => operand !== '' && operand.length <= 40);
}

const MULTIPLIED_BY = /[×✕]|(?:[xX]|(?<!\s)\*|(?<=\s)\*(?=\s))(?=\s*\d)/y;
const EQUALS = /=/y;

/** Splits at a sticky one-character separator, brackets left whole. */
function splitOutside(text: string, separator: RegExp): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    separator.lastIndex = at;
    if (text.charAt(at) === '(') depth += 1;
    else if (text.charAt(at) === ')') depth -= 1;
    else if (depth === 0 && separator.test(text)) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  parts.push(text.slice(start));
  return parts;
}

/** The two sides of an equation outside brackets; `null` unless there is just one `=`. */
export function equationSides(text: string): readonly [string, string] | null {
  const [left, right, ...more] = splitOutside(text, EQUALS);
  return left === undefined || right === undefined || more.length > 0 ? null : [left, right];
}

/** The factors of a product outside brackets; one factor when there is none. The first may be blank (`×0.5時間`). */
export function factorsOf(text: string): readonly string[] {
  return splitOutside(text, MULTIPLIED_BY);
}
