import { differingCharacters } from '../../../src/core/notation/difference';
import { matchIndex } from '../../../src/core/organisation/match-index';
import { entryOf, kohyoOf } from './index-lines';

/** Two names compared: the costly step, counted. */
jest.mock('../../../src/core/notation/difference', () => {
  const real = jest.requireActual('../../../src/core/notation/difference');
  return { ...real, differingCharacters: jest.fn(real.differingCharacters) };
});
const compared = jest.mocked(differingCharacters);

test('1,000 lines and 1,000 個票, every tenth name with a slip: each of those is compared with a few names, no other line with any', () => {
  const lines = Array.from({ length: 1000 }, (_, at) => ({
    number: String(at + 1),
    name: `施設${at + 1}における窓口業務の電子化と待ち時間の短縮`,
    lead: `第${at % 60}課`,
  }));
  const sheets = lines.map((line, at) => (at % 10 === 0 ? { ...line, name: line.name.replace('電子', '電了') } : line));
  compared.mockClear();
  const { pairs } = matchIndex(lines.map(entryOf), sheets.map(kohyoOf));
  expect(compared.mock.calls.length).toBeGreaterThanOrEqual(100);
  expect(compared.mock.calls.length).toBeLessThanOrEqual(100 * 20);
  expect(pairs.every(({ entry, kohyo }) => entry.page?.text === kohyo.fields.get('number')?.text)).toBe(true);
  expect(pairs).toHaveLength(1000);
});
