/** What a test says of what it found: as much of Jest's own words as the contract uses. */
export interface Matchers {
  toBe(expected: unknown): void;
  toEqual(expected: unknown): void;
  /** Of an object the named members alone, of a list each of its members so. */
  toMatchObject(expected: object): void;
  toContainEqual(expected: unknown): void;
  toHaveLength(expected: number): void;
  toBeCloseTo(expected: number, digits?: number): void;
  toMatch(expected: RegExp): void;
}

type Refused = { toMatchObject(expected: object): Promise<void> };

/** Whoever runs the contract: Jest over every port, or the self-test over the Excel at hand. */
export interface Suite {
  describe(name: string, tests: () => void): void;
  test(name: string, act: () => Promise<void>): void;
  expect(found: unknown): Matchers & { readonly rejects: Refused };
}
