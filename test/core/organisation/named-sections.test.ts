import { namedSections } from '../../../src/core/organisation/named-sections';

const sections = (text: string) => namedSections(text).map(({ section }) => section);

test('the sections of a cell, one by one', () => {
  expect(sections('総務部人事課、財政課')).toEqual(['人事課', '財政課']);
});

test('a cell of up to 120 characters names sections, a longer one tells of them', () => {
  const thirty = Array.from({ length: 30 }, () => '人事課').join('、');
  expect(thirty).toHaveLength(119);
  expect(sections(thirty)).toHaveLength(30);
  expect(sections(`${thirty} `)).toHaveLength(30);
  expect(sections(`${thirty}、課`)).toEqual([]);
});

test('a sentence names none', () => {
  expect(sections('総務部人事課が取りまとめる。')).toEqual([]);
});
