import { foldLabel } from '../../notation/fold';

/** Orders texts as people number things: 2 before 10, `2-10` after `2-9`. The same on every machine: no locale is asked. */
export function compareNaturally(a: string, b: string): number {
  const left = parts(a);
  const right = parts(b);
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const one = left[index];
    const other = right[index];
    if (one === undefined) return -1;
    if (other === undefined) return 1;
    const order = compareParts(one, other);
    if (order !== 0) return order;
  }
  return 0;
}

function parts(text: string): string[] {
  return foldLabel(text).match(/[0-9]+|[^0-9]+/g) ?? [];
}

function compareParts(a: string, b: string): number {
  const digits = /^[0-9]/;
  if (digits.test(a) && digits.test(b)) {
    const difference = Number(a) - Number(b);
    if (difference !== 0) return difference;
  }
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
