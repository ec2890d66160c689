/** What a pair is worth; only pairs worth more than 0 are made. */
export interface Weighted {
  readonly left: number;
  readonly right: number;
  readonly worth: number;
}

/** Marks a column that nothing has taken. */
const FREE = -1;

/** Splits the pairs into groups that share no member: each can be settled on its own, and most are tiny. */
function groupsOf(pairs: readonly Weighted[]): readonly (readonly Weighted[])[] {
  const parent = new Map<string, string>();
  const root = (key: string): string => {
    let at = key;
    for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) at = up;
    parent.set(key, at);
    return at;
  };
  for (const { left, right } of pairs) {
    const [one, other] = [`l${left}`, `r${right}`];
    if (!parent.has(one)) parent.set(one, one);
    if (!parent.has(other)) parent.set(other, other);
    parent.set(root(one), root(other));
  }
  const groups = new Map<string, Weighted[]>();
  for (const pair of pairs) {
    const key = root(`l${pair.left}`);
    const group = groups.get(key);
    if (group) group.push(pair);
    else groups.set(key, [pair]);
  }
  return [...groups.values()];
}

/**
 * The Hungarian method over costs of rows × columns, columns at least as many as rows. Gives the row of each column, or -1.
 * Time: rows² × columns.
 */
function cheapest(cost: readonly Float64Array[], columns: number): Int32Array {
  const rowPrice = new Float64Array(cost.length);
  const columnPrice = new Float64Array(columns);
  const taken = new Int32Array(columns).fill(FREE);
  for (let row = 0; row < cost.length; row += 1) {
    const least = new Float64Array(columns).fill(Number.POSITIVE_INFINITY);
    const from = new Int32Array(columns).fill(FREE);
    const seen = new Uint8Array(columns);
    let last = FREE;
    let current = row;
    while (current !== FREE) {
      const costs = cost[current];
      let next = FREE;
      let step = Number.POSITIVE_INFINITY;
      for (let column = 0; column < columns; column += 1) {
        if (seen[column] === 1) continue;
        const reduced = (costs?.[column] ?? 0) - (rowPrice[current] ?? 0) - (columnPrice[column] ?? 0);
        if (reduced < (least[column] ?? 0)) {
          least[column] = reduced;
          from[column] = last;
        }
        if ((least[column] ?? 0) < step) {
          step = least[column] ?? 0;
          next = column;
        }
      }
      if (next === FREE) break;
      rowPrice[row] = (rowPrice[row] ?? 0) + step;
      for (let column = 0; column < columns; column += 1) {
        const owner = taken[column] ?? FREE;
        if (seen[column] === 1) {
          columnPrice[column] = (columnPrice[column] ?? 0) - step;
          rowPrice[owner] = (rowPrice[owner] ?? 0) + step;
        } else {
          least[column] = (least[column] ?? 0) - step;
        }
      }
      seen[next] = 1;
      last = next;
      current = taken[next] ?? FREE;
    }
    for (let column = last; column !== FREE; ) {
      const before = from[column] ?? FREE;
      taken[column] = before === FREE ? row : (taken[before] ?? FREE);
      column = before;
    }
  }
  return taken;
}

function settle(group: readonly Weighted[]): readonly Weighted[] {
  if (group.length === 1) return group;
  const lefts = [...new Set(group.map(({ left }) => left))].sort((a, b) => a - b);
  const rights = [...new Set(group.map(({ right }) => right))].sort((a, b) => a - b);
  const leftAt = new Map(lefts.map((left, at) => [left, at]));
  const rightAt = new Map(rights.map((right, at) => [right, at]));
  const turned = lefts.length > rights.length;
  const [rows, columns] = turned ? [rights.length, lefts.length] : [lefts.length, rights.length];
  const cost = Array.from({ length: rows }, () => new Float64Array(columns));
  for (const { left, right, worth } of group) {
    const [l, r] = [leftAt.get(left) ?? 0, rightAt.get(right) ?? 0];
    const line = cost[turned ? r : l];
    if (line) line[turned ? l : r] = -worth;
  }
  const chosen = new Set<string>();
  cheapest(cost, columns).forEach((row, column) => {
    if (row !== FREE) chosen.add(turned ? `${column} ${row}` : `${row} ${column}`);
  });
  return group.filter(({ left, right }) => chosen.has(`${leftAt.get(left)} ${rightAt.get(right)}`));
}

/** The pairs, each member in one at most, whose worths add up to the most. The same pairs give the same answer in any order. */
export function assign(pairs: readonly Weighted[]): readonly Weighted[] {
  const worthwhile = pairs.filter(({ worth }) => worth > 0);
  worthwhile.sort((a, b) => a.left - b.left || a.right - b.right);
  return groupsOf(worthwhile).flatMap(settle);
}
