import { BAD_FILES } from '../../scripts/prove/bad-files/corpus';
import { WorkbookError } from '../../src/core/workbook-error';
import { readFileGrids } from '../../src/xlsx/grids/read-file';

/** The whole corpus, the heavy ones too, is handed to the command by `npm run prove -- bad-files`. */
const LIGHT = BAD_FILES.filter(({ heavy }) => heavy !== true);

test('there are enough of them, each with a name of its own', () => {
  expect(BAD_FILES.length).toBeGreaterThanOrEqual(120);
  expect(new Set(BAD_FILES.map(({ name }) => name)).size).toBe(BAD_FILES.length);
});

test.each(LIGHT.map((file) => [file.name, file.expected, file.make] as const))('%s: %s', (_, expected, make) => {
  let outcome: string = 'reads';
  try {
    readFileGrids(make());
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    outcome = error.code;
  }
  expect(outcome).toBe(expected);
});
