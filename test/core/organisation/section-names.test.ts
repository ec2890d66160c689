import { readOrganisation } from '../../../src/core/organisation/organisation';
import { listedSections, nearSections, sectionsOfName } from '../../../src/core/organisation/section-names';

const LISTED = [
  ['総務部', '人事課'],
  ['福祉部', '高齢者支援課'],
  ['教育部', 'スポーツ文化振興推進課'],
  ['西支所', '市民窓口課'],
  ['東支所', '市民窓口課'],
  ['行政委員会', '農業委員会'],
  ['経済部', '経済政策推進室（産学振興担当）'],
  ['経済部', '経済政策推進室（雇用担当）'],
] as const;
const organisation = readOrganisation(
  LISTED.map(([department, section]) => ({ department, section })),
  { organisations: [], indexes: [], sheets: [] },
  [],
);
if (!organisation) throw new Error('a list of sections is an organisation');
const named = (sections: readonly { readonly department: string; readonly section: string }[]) =>
  sections.map(({ department, section }) => `${department} ${section}`);

test.each([
  ['人事課', ['総務部 人事課']],
  ['市民窓口課', ['西支所 市民窓口課', '東支所 市民窓口課']],
  ['西支所市民窓口課', ['西支所 市民窓口課']],
  ['農業委員会事務局', ['行政委員会 農業委員会']],
  ['財政課', []],
])('%s is the name of %j', (name, expected) => {
  expect(named(sectionsOfName(organisation, name))).toEqual(expected);
});

test.each([
  ['人事課', ['総務部 人事課']],
  // In short for several.
  ['経済政策推進室', ['経済部 経済政策推進室（産学振興担当）', '経済部 経済政策推進室（雇用担当）']],
  // One alone is a name cut short, two characters are anything's end.
  ['スポーツ文化振興', []],
  ['口課', []],
])('%s means %j', (name, expected) => {
  expect(named(listedSections(organisation, name))).toEqual(expected);
});

test.each([
  // A slip for every four characters, two at most.
  ['高齢者支担課', ['高齢者支援課']],
  ['高令者支担課', []],
  ['スポーツ分化新興推進課', ['スポーツ文化振興推進課']],
  ['スポーツ分化新興水進課', []],
  ['人亊課', []],
  ['市民窓口果', ['市民窓口課']],
])('%s may be meant for %j, each once', (name, expected) => {
  expect(nearSections(organisation, name)).toEqual(expected);
});
