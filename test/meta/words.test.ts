import { FIELDS } from '../../src/core/fields/dictionary';
import { usualTemplate } from '../../src/core/fields/key';
import { en } from '../../src/locales/en';
import { ja } from '../../src/locales/ja';
import { commands } from '../../src/locales/ja/pane/commands';
import { direction } from '../../src/locales/ja/pane/direction';
import { findings } from '../../src/locales/ja/pane/findings';
import { frame } from '../../src/locales/ja/pane/frame';
import { home } from '../../src/locales/ja/pane/home';
import { learn } from '../../src/locales/ja/pane/learn';
import { rollup } from '../../src/locales/ja/pane/rollup';
import { settings } from '../../src/locales/ja/pane/settings';
import { summary } from '../../src/locales/ja/pane/summary';

/** Every sentence by its path. */
function sentences(words: object, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([name, value]: [string, unknown]): [string, string][] => {
    if (typeof value === 'string') return [[`${path}${name}`, value]];
    return typeof value === 'object' && value !== null ? sentences(value, `${path}${name}/`) : [];
  });
}

const braces = (sentence: string): string[] => [...new Set(sentence.match(/\{[a-zA-Z]+\}/g) ?? [])].sort();

const japanese = new Map(sentences(ja));
const english = new Map(sentences(en));

test('both languages say the same things', () => {
  expect([...english.keys()].sort()).toEqual([...japanese.keys()].sort());
});

test('both languages name the same material', () => {
  const differing = [...japanese]
    .map(([name, sentence]) => [name, braces(sentence), braces(english.get(name) ?? '')] as const)
    .filter(([, here, there]) => here.join() !== there.join());
  expect(differing).toEqual([]);
});

test('no sentence is blank', () => {
  const blank = [...japanese, ...english].filter(([name, sentence]) => sentence === '' && !name.startsWith('rules/'));
  expect(blank).toEqual([]);
});

test('no name stands for two sentences of the pane', () => {
  const parts = [frame, home, findings, direction, rollup, summary, settings, learn, commands];
  const names = parts.flatMap((part) => Object.keys(part));
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test('every field of the dictionary has a name, and no other has', () => {
  expect(Object.keys(ja.fields).sort()).toEqual([...FIELDS.values()].map(usualTemplate).sort());
});
