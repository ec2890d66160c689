import { leadsOf } from '../../../src/core/organisation/leads';
import { matchIndexes } from '../../../src/core/organisation/matched-indexes';
import { readOrganisation } from '../../../src/core/organisation/organisation';
import { readTables } from '../../../src/core/organisation/read-tables';
import { kohyo } from '../report/hand-made';
import { gridOf } from '../rules/baseline/grid-of';

const ORGANISATION = gridOf('組織一覧', 0, [
  ['所属部', '所属課', '提案件数'],
  ['総務部', '広報課（旧 秘書広報課）', 1],
  [null, '契約課', 0],
  [null, '用度課（令和6年度廃止）', 0],
  ['経済部', '農業委員会', 0],
  ['東支所', '市民窓口課', 0],
  ['西支所', '市民窓口課', 0],
]);
const INDEX = gridOf('一覧', 1, [
  ['ページ番号', '部局名', '優先順位', '取組項目名', '主たる所管部署'],
  [1, '総務部', 1, '電子入札', '契約課'],
]);

/** What a 個票 counts under when this is what it says, beside an index that gives 電子入札 to 契約課. */
function leadOf(lead: string, name = '広報紙'): string {
  const tables = readTables([ORGANISATION, INDEX]);
  const sheets = [kohyo(0, { name, lead })];
  const organisation = readOrganisation([], tables, []);
  const found = leadsOf(sheets, organisation, matchIndexes(tables, sheets)).get(0);
  return `${found?.department}/${found?.section}`;
}

test.each([
  ['広報課', '総務部/広報課'],
  ['総務部 広報課', '総務部/広報課'],
  ['01総務部広報課', '総務部/広報課'],
  ['秘書広報課', '総務部/広報課'],
  ['農業委員会事務局', '経済部/農業委員会'],
  ['農業委員会', '経済部/農業委員会'],
  ['経済部農業委員会', '経済部/農業委員会'],
  ['教育委員会', '教育委員会/'],
  ['経済部', '経済部/'],
  ['西支所市民窓口課', '西支所/市民窓口課'],
  ['用度課', '/用度課'],
  ['みどり課', '/みどり課'],
  ['', '/'],
])('%s counts under %s', (written, expected) => {
  expect(leadOf(written)).toBe(expected);
});

test.each([
  ['広報課、契約課', '総務部/契約課'],
  ['★広報課、契約課', '総務部/広報課'],
  ['', '総務部/契約課'],
  ['庁内各課', '総務部/契約課'],
  ['広報課、農業委員会', '総務部/広報課'],
])('of several, or of none, the index chooses unless ★ does: %s → %s', (written, expected) => {
  expect(leadOf(written, '電子入札')).toBe(expected);
});

test('without a list, a 課 written alone is the one that another 個票 writes with its 部', () => {
  const sheets = [kohyo(0, { lead: '契約課' }), kohyo(1, { lead: '総務部契約課' }), kohyo(2, { lead: '管財課' })];
  const leads = [...leadsOf(sheets, null, []).values()].map(({ department, section }) => `${department}/${section}`);
  expect(leads).toEqual(['総務部/契約課', '総務部/契約課', '/管財課']);
});
