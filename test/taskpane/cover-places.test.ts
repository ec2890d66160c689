import { en } from '../../src/locales/en';
import { ja } from '../../src/locales/ja';
import { withNames, withPlaces } from '../../src/taskpane/year/cover-places';

const names = { section: '課名', count: '件数', due: '期限' };

test('a person reads places in words of their own language, and they are filled in as before', () => {
  const text = '{section}　御中\n下の {count} 件について、{due}までにお返しください。';
  const read = withNames(text, names);
  expect(read).toBe('{課名}　御中\n下の {件数} 件について、{期限}までにお返しください。');
  expect(withPlaces(read, names)).toBe(text);
});

test('what a person wrote with the names of the command is filled in, too; other braces stay', () => {
  expect(withPlaces('{section} {課名} {担当}', names)).toBe('{section} {section} {担当}');
});

test.each([ja, en])('our own text has no place without a name ($language)', ({ gather, pane }) => {
  const own = { section: pane.yearCoverSection, count: pane.yearCoverCount, due: pane.yearCoverDue };
  expect(withPlaces(withNames(gather.cover, own), own)).toBe(gather.cover);
  const shown = withNames(`${gather.cover}${pane.yearCoverHint}`, own).match(/\{[^}]*\}/g) ?? [];
  expect(new Set(shown)).toEqual(new Set(Object.values(own).map((name) => `{${name}}`)));
});
