import type { Suite } from '../../contract/suite';

/** What a test of the contract found is not what it expects. */
class Unmet extends Error {}

/** Enough to see what is wrong; the block of text is to stay readable. */
const MOST = 120;

const said = (value: unknown): string => (JSON.stringify(value) ?? String(value)).slice(0, MOST);

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Alike, member by member; one that is undefined is none. */
function equals(found: unknown, expected: unknown): boolean {
  if (Object.is(found, expected)) return true;
  if (isList(found) && isList(expected)) {
    return found.length === expected.length && expected.every((one, at) => equals(found[at], one));
  }
  if (!isRecord(found) || !isRecord(expected)) return false;
  return [...new Set([...Object.keys(found), ...Object.keys(expected)])].every((key) =>
    equals(found[key], expected[key]),
  );
}

/** Of objects the named members alone. */
function matches(found: unknown, expected: unknown): boolean {
  if (isList(expected)) {
    return isList(found) && found.length === expected.length && expected.every((one, at) => matches(found[at], one));
  }
  if (!isRecord(expected)) return Object.is(found, expected);
  return isRecord(found) && Object.entries(expected).every(([key, one]) => matches(found[key], one));
}

function prove(holds: boolean, found: unknown, expected: unknown): void {
  if (!holds) throw new Unmet(`${said(found)} instead of ${said(expected)}`);
}

/** Jest's `expect`, as far as the contract needs it, for a page. */
export const expect: Suite['expect'] = (found) => ({
  toBe: (expected) => prove(Object.is(found, expected), found, expected),
  toEqual: (expected) => prove(equals(found, expected), found, expected),
  toMatchObject: (expected) => prove(matches(found, expected), found, expected),
  toContainEqual: (expected) => prove(isList(found) && found.some((one) => equals(one, expected)), found, expected),
  toHaveLength: (expected) => prove(isList(found) && found.length === expected, found, expected),
  toBeCloseTo: (expected, digits = 2) =>
    prove(typeof found === 'number' && Math.abs(found - expected) < 10 ** -digits / 2, found, expected),
  toMatch: (expected) => prove(typeof found === 'string' && expected.test(found), found, String(expected)),
  rejects: {
    toMatchObject: (expected) =>
      Promise.resolve(found).then(
        () => prove(false, 'an answer', expected),
        (error: unknown) => prove(matches(error, expected), error, expected),
      ),
  },
});
