/** Computations that stand in a cell: told from notes and ranges, split into their factors. Texts are folded in width. */

const MULTIPLICATION = /[×✕÷]|[*xX](?=\s*\d)/;
const EQUATION = /=/;
const OPERATOR = /[×✕÷=+*\-−－ー―‐]|[xX](?=\s*\d)/;
const LONGEST = 100;

/** Whether a text is a computation: `36時間-8時間=28時間/日 ×80日開催`, `2時間×50件`. `10-20件` and `R6.4-R7.3` are not. */
export function isComputation(text: string): boolean {
  if (text.length > LONGEST || !/\d/.test(text) || /[。※]/.test(text)) return false;
  if (!MULTIPLICATION.test(text) && !(EQUATION.test(text) && OPERATOR.test(text.replace(/=.*/, '')))) return false;
  const operands = text.split(/[×✕÷=]|[*xX](?=\s*\d)/).map((operand) => operand.trim());
  return operands.length > 1 && operands.every((operand) => operand !== '' && operand.length <= 40);
}

function splitOutside(text: string, separator: RegExp): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '(') depth += 1;
    else if (character === ')') depth -= 1;
    else if (depth === 0 && separator.test(text.slice(at, at + 3))) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  parts.push(text.slice(start));
  return parts;
}

/** The two sides of an equation outside brackets; `null` unless there is just one `=`. */
export function equationSides(text: string): readonly [string, string] | null {
  const [left, right, ...more] = splitOutside(text, /^=/);
  return left === undefined || right === undefined || more.length > 0 ? null : [left, right];
}

/** The factors of a product outside brackets; one factor when there is none. The first may be blank (`×0.5時間`). */
export function factorsOf(text: string): readonly string[] {
  return splitOutside(text, /^(?:[×✕]|[*xX]\s*\d)/);
}
