import { plainExamination, restoredExamination } from '../../src/app/examiner/plain-examination';
import { examine } from '../../src/core/examine';
import { textOf } from '../../src/core/form/kohyo';
import { Memory } from '../../src/core/memory';
import { emptyState } from '../../src/core/state/state';
import { BUILT_IN_FORMS } from '../../src/forms';
import { yearlyWorkbook } from '../core/rules/baseline/yearly';

test('an examination comes through another thread whole: values can be asked for, and an index means the same 個票', () => {
  const read = { name: '', grids: yearlyWorkbook(), state: emptyState() };
  const examination = examine([read], { forms: BUILT_IN_FORMS }).together();
  const arrived = restoredExamination(structuredClone(plainExamination(examination, new Memory())), read, new Memory());
  expect(arrived).toEqual(examination);
  expect(arrived.kohyoList.map((one) => textOf(one, 'name'))).toEqual([
    '入札事務の電子化',
    '窓口申請の簡素化',
    '公共施設の照明更新',
  ]);
  for (const { kohyo } of arrived.indexes[0]?.pairs ?? []) expect(arrived.kohyoList).toContain(kohyo);
  expect(arrived.indexes[0]?.pairs).toHaveLength(3);
});
