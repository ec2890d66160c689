/** What columns of tables are called now: by the table's name in lower case, by the old name. */
export type RenamedColumns = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Quoted texts and sheet names, then a table's name before the bracket that speaks of its columns. */
const TOKEN = /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|[\p{L}_\\][\p{L}\p{N}_.\\]*/gu;

/** Characters that stand behind an apostrophe in the name of a column. */
const SPECIAL = /['#@[\]]/g;

/** A formula that speaks of columns of tables by their names (`表1[[#This Row],[予算額]]`), with the names that they have now. */
export function renameColumns(formula: string, renamed: RenamedColumns): string {
  let changed = '';
  let from = 0;
  TOKEN.lastIndex = 0;
  for (let found = TOKEN.exec(formula); found !== null; found = TOKEN.exec(formula)) {
    const at = found.index + found[0].length;
    const names = formula[at] === '[' ? renamed.get(found[0].toLowerCase()) : undefined;
    if (formula[at] !== '[' || /^["']/.test(found[0])) continue;
    const end = endOfBracket(formula, at);
    if (formula[end - 1] !== ']') break;
    if (names !== undefined) {
      changed += formula.slice(from, at) + inBracket(formula.slice(at + 1, end - 1), names);
      from = end;
    }
    TOKEN.lastIndex = end;
  }
  return changed + formula.slice(from);
}

/** Behind the bracket that closes the one at `from`; an apostrophe takes the next character out of the count. */
function endOfBracket(formula: string, from: number): number {
  let depth = 0;
  for (let at = from; at < formula.length; at += 1) {
    const character = formula[at];
    if (character === "'") at += 1;
    else if (character === '[') depth += 1;
    else if (character === ']') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return formula.length;
}

/** `予算額`, `@予算額`, `#Totals`, or several of them in brackets of their own. */
function inBracket(inside: string, names: ReadonlyMap<string, string>): string {
  if (!inside.startsWith('[')) return `[${specifier(inside, names)}]`;
  let changed = '';
  for (let at = 0; at < inside.length; ) {
    if (inside[at] !== '[') {
      changed += inside[at];
      at += 1;
      continue;
    }
    const end = endOfBracket(inside, at);
    changed += `[${specifier(inside.slice(at + 1, end - 1), names)}]`;
    at = end;
  }
  return `[${changed}]`;
}

function specifier(written: string, names: ReadonlyMap<string, string>): string {
  const mark = written.startsWith('@') ? '@' : '';
  const to = names.get(written.slice(mark.length).replace(/'(.)/gs, '$1'));
  return to === undefined ? written : `${mark}${to.replace(SPECIAL, "'$&")}`;
}
