import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Holds a text against the file of that name in `expected`, which somebody read through beside the workbook. A change that is meant is
 * written there by `KOHYO_WRITE_EXPECTED=1 npx jest test/whole-sheets`, and read through in the difference before it is committed.
 */
export function expectAsReadThrough(name: string, text: string): void {
  const file = join(__dirname, 'expected', name);
  if (process.env.KOHYO_WRITE_EXPECTED === '1') writeFileSync(file, text);
  if (!existsSync(file)) throw new Error(`${name} was never read through: see ${__filename}`);
  const expected = readFileSync(file, 'utf8');
  if (text === expected) return;
  try {
    expect(text).toBe(expected);
  } catch (difference) {
    throw new Error(`${name} has changed: where that is meant, see ${__filename}\n${String(difference)}`);
  }
}
