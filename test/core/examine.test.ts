import fc from 'fast-check';
import { anyWorkbook } from '../workbooks/any-workbook';
import { holdsForAny } from './holds-for-any';

test('whatever stands in the cells is examined without an error, and every finding can be said', () => {
  fc.assert(fc.property(anyWorkbook, fc.option(fc.integer({ min: 2020, max: 2030 })), holdsForAny), { numRuns: 300 });
});
