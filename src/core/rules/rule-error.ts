/** A rule that threw. Never swallowed: a check that silently did not run would look like a clean workbook. */
export class RuleError extends Error {
  constructor(
    readonly code: string,
    cause: unknown,
  ) {
    super(`rule ${code} failed: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    this.name = 'RuleError';
  }
}
