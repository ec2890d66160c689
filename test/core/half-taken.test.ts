import type { Grid } from '../../src/core/grid/grid';
import { recogniseAll } from '../../src/core/recognise-all';
import { asBefore, halfTakenIn, halfTakenToXml } from '../../src/core/report/remake/half-taken';
import { COPIED, journalToXml, type MakingJournal } from '../../src/core/report/remake/making-journal';
import { BUILT_IN_FORMS } from '../../src/forms';
import { few } from '../workbooks/changes';

const entry: MakingJournal['sheets'][number] = {
  name: '個票01',
  copy: { sheet: '_Kohyo_1', cells: 'A1:F20' },
  isNew: false,
  area: null,
  widths: [],
  filter: null,
  tables: [],
  charts: [],
  heights: [],
  hidden: [],
  hiddenColumns: [],
  frozen: null,
  lock: null,
  taken: true,
};
const journal = (more: Partial<MakingJournal> = {}) =>
  journalToXml({ made: null, kept: false, sheets: [entry], ...more });
const standing = new Set(['個票01', '_Kohyo_1', '個票02']);
const found = (xmls: readonly string[], sheets = standing) => [...halfTakenIn(xmls, sheets).keys()];

test('a taking that was cut off leaves its sheets half taken; a making, one that ended, and one that never began do not', () => {
  expect(found([journal(), COPIED])).toEqual(['個票01']);
  expect(found([journal()])).toEqual([]);
  expect(found([journal({ kept: true }), COPIED])).toEqual([]);
  expect(found([journal({ sheets: [{ ...entry, taken: false }] }), COPIED])).toEqual([]);
});

test('what was left in sight is half taken while both it and its copy stand', () => {
  const part = halfTakenToXml([
    { sheet: '個票01', copy: '_Kohyo_1' },
    { sheet: '個票02', copy: null },
  ]);
  expect(found([part])).toEqual(['個票01', '個票02']);
  expect(found([part], new Set(['個票01', '個票02']))).toEqual(['個票02']);
  expect(found([part], new Set(['_Kohyo_1']))).toEqual([]);
  expect(found(['<half xmlns="urn:kohyo:half-taken:1">[{"sheet":7}]</half>', '<other/>'])).toEqual([]);
});

/** 個票 of the sample, one of which was cut off: half its rows are gone, and the sheet as it stood is beside it. */
function cutOff(): readonly Grid[] {
  const [first] = few.grids.filter(({ sheet }) => sheet.startsWith('個票'));
  if (!first) throw new Error('the sample has no 個票');
  const half = {
    ...first,
    values: first.values.slice(0, 6),
    texts: first.texts.slice(0, 6),
    halfTaken: { copy: '_Kohyo_1' },
  };
  const copy = { ...first, sheet: '_Kohyo_1', position: few.grids.length };
  return [...few.grids.map((grid) => (grid === first ? half : grid)), copy];
}

test('neither it nor its copy counts as a 個票, and both are told', () => {
  const whole = recogniseAll(few, { forms: BUILT_IN_FORMS });
  const { kohyoList, unread, tables } = recogniseAll({ ...few, grids: cutOff() }, { forms: BUILT_IN_FORMS });
  const [first] = whole.kohyoList;
  expect(kohyoList.map(({ sheet }) => sheet)).toEqual(
    whole.kohyoList.map(({ sheet }) => sheet).filter((sheet) => sheet !== first?.sheet),
  );
  expect(unread.slice(-2)).toEqual([
    { sheet: first?.sheet, reason: 'half-taken', resembles: null },
    { sheet: '_Kohyo_1', reason: 'copy', resembles: null },
  ]);
  expect(tables.sheets).toEqual(expect.arrayContaining(['_Kohyo_1']));
});

test('for gathering, the copy stands in its place', () => {
  const before = asBefore(cutOff());
  expect(before.map(({ sheet, position }) => [sheet, position])).toEqual(
    few.grids.map(({ sheet, position }) => [sheet, position]),
  );
  expect(recogniseAll({ ...few, grids: before }, { forms: BUILT_IN_FORMS }).kohyoList).toEqual(
    recogniseAll(few, { forms: BUILT_IN_FORMS }).kohyoList,
  );
});
