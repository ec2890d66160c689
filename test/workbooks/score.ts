import type { Form } from '../../src/core/form/form';
import { recognise } from '../../src/core/form/recognise';
import { type Example, gridOf, type Sheet } from './sheet';

/** How many of the expected fields were read with their text, and which were not. */
export interface Score {
  right: number;
  of: number;
  readonly wrong: string[];
}

/** Counts the expected fields that are read with their text from a sheet, the example's own or a bent one. */
export function score(forms: readonly Form[], example: Example, sheet: Sheet, into: Score, name: string): void {
  const { kohyoList } = recognise([gridOf(sheet)], forms);
  const number = example.expected.number;
  const read = kohyoList.find(({ form, fields }) => form === example.form && fields.get('number')?.text === number);
  for (const [key, text] of Object.entries(example.expected)) {
    into.of += 1;
    // The year heading's own words change with the bend; what they say must not.
    const isHeading = /Year$|\.(?:from|to)$/u.test(key);
    const found = read?.fields.get(key)?.text;
    if (found === text || (isHeading && found !== undefined && found !== '')) into.right += 1;
    else into.wrong.push(`${name}: ${key}  expected ${JSON.stringify(text)}  got ${JSON.stringify(found)}`);
  }
}
