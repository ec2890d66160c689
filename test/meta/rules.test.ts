import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '../../src/core/rules/fault';
import type { AcceptCase } from '../../src/core/rules/rule-case';
import type { RuleWords } from '../../src/core/rules/rule-words';
import { ALL_RULES } from '../../src/core/rules/rules.generated';
import { en } from '../../src/locales/en';
import { fill } from '../../src/locales/fill';
import { ja } from '../../src/locales/ja';
import { MESSAGE_LENGTH } from '../../src/locales/render-finding';
import type { Templates } from '../../src/locales/templates';
import { GROUPS, RULES_FOLDER, ruleFolders } from '../core/rules/load-rules';

const FIRST_DIGIT = { structure: 1, required: 2, number: 3, direction: 4, vocabulary: 5, crosscheck: 6, progress: 7 };
const folders = GROUPS.flatMap(ruleFolders);

const braces = (text: string): string[] => [...text.matchAll(/\{([a-zA-Z]+)\}/g)].map((match) => match[1] ?? '').sort();

/** Both languages say the same things about the same material. */
function expectSameTemplates(left: Templates, right: Templates): void {
  expect(Object.keys(right).sort()).toEqual(Object.keys(left).sort());
  for (const [key, text] of Object.entries(left)) {
    expect({ key, braces: [...new Set(braces(right[key] ?? ''))] }).toEqual({
      key,
      braces: [...new Set(braces(text))],
    });
  }
}

test('there are rules to hold to this', () => {
  expect(folders.length).toBeGreaterThanOrEqual(20);
});

test('every folder is registered, in the order of codes, and nothing else is', () => {
  expect(ALL_RULES.map((rule) => rule.code)).toEqual(folders.map((one) => one.rule.code));
  expect(new Set(ALL_RULES.map((rule) => rule.code)).size).toBe(ALL_RULES.length);
});

describe.each(folders)('$folder', ({ group, folder, rule, cases }) => {
  test('has its code in the folder name and the group in the code', () => {
    expect(folder).toMatch(new RegExp(`^${rule.code}-[a-z0-9]+(-[a-z0-9]+)*$`));
    expect(rule.group).toBe(group);
    expect(rule.code).toMatch(new RegExp(`^K${FIRST_DIGIT[group]}\\d\\d$`));
  });

  test('has a source', () => {
    expect(rule.source.document.trim()).not.toBe('');
    expect(rule.source.clause.trim()).not.toBe('');
  });

  test.each(['rule', 'cases', 'fault', 'ja', 'en'])('has %s.ts', (file) => {
    expect(existsSync(join(RULES_FOLDER, group, folder, `${file}.ts`))).toBe(true);
  });

  test('has a fault that it finds', () => {
    const { faults } = jest.requireActual<{ faults: readonly Fault[] }>(join(RULES_FOLDER, group, folder, 'fault'));
    expect(faults.length).toBeGreaterThan(0);
    for (const { expect: expected } of faults) expect(expected.map(([code]) => code)).toContain(rule.code);
  });

  test('has at least 4 accepted and 3 rejected examples, each with a name of its own', () => {
    expect(cases.accept.length).toBeGreaterThanOrEqual(4);
    expect(cases.reject.length).toBeGreaterThanOrEqual(3);
    const names = [...cases.accept, ...cases.reject].map((example) => example.name);
    expect(new Set(names).size).toBe(names.length);
    for (const example of cases.reject) expect(example.hits.length).toBeGreaterThan(0);
  });

  test('has an example on either side of every option', () => {
    const sets = (examples: readonly AcceptCase[]) =>
      new Set(examples.flatMap((example) => Object.keys(example.state?.options?.[rule.code] ?? {})));
    const names = Object.keys(rule.options ?? {}).sort();
    expect([...sets(cases.accept)].sort()).toEqual(names);
    expect([...sets(cases.reject)].sort()).toEqual(names);
  });

  test('has words in both languages, of the same keys and braces', () => {
    const left: RuleWords | undefined = ja.rules[rule.code];
    const right: RuleWords | undefined = en.rules[rule.code];
    if (!left || !right) throw new Error(`${rule.code} has no words`);
    for (const text of [left.title, left.why, left.remedy, right.title, right.why, right.remedy]) {
      expect(text.trim()).not.toBe('');
      expect(braces(text)).toEqual([]);
    }
    expectSameTemplates(left.messages, right.messages);
    expectSameTemplates(left.evidence, right.evidence);
    expect(Object.keys(left.evidence)).toContain('');
  });

  test('says the fault in few words, and leaves the place to whoever shows it', () => {
    for (const [words, language] of [
      [ja.rules[rule.code], 'ja'],
      [en.rules[rule.code], 'en'],
    ] as const) {
      for (const [variant, template] of Object.entries(words?.messages ?? {})) {
        expect({ variant, place: braces(template).filter((name) => name === 'sheet' || name === 'cell') }).toEqual({
          variant,
          place: [],
        });
        const params = Object.fromEntries(braces(template).map((name) => [name, '八つの文字である']));
        expect({ variant, length: [...fill(template, params)].length <= MESSAGE_LENGTH[language] }).toEqual({
          variant,
          length: true,
        });
      }
    }
    for (const { says } of cases.reject.flatMap((example) => example.hits))
      expect({ says, length: [...says].length <= MESSAGE_LENGTH.ja }).toEqual({ says, length: true });
  });

  test('has options whose default and bounds fit, named in both languages', () => {
    const names = Object.keys(rule.options ?? {});
    expect(Object.keys(ja.rules[rule.code]?.options ?? {})).toEqual(names);
    expect(Object.keys(en.rules[rule.code]?.options ?? {})).toEqual(names);
    for (const { schema, default: usual } of Object.values(rule.options ?? {})) {
      expect(schema.safeParse(usual).success).toBe(true);
      expect(schema.safeParse(usual + 0.5).success).toBe(false);
      expect(schema.minValue).toBeLessThan(schema.maxValue ?? Number.NEGATIVE_INFINITY);
    }
  });

  test('has words for every variant of its examples', () => {
    for (const hit of cases.reject.flatMap((example) => example.hits)) {
      expect(Object.keys(ja.rules[rule.code]?.messages ?? {})).toContain(hit.variant ?? '');
    }
  });
});

test('no words are left of a rule that is gone', () => {
  expect(Object.keys(ja.rules).sort()).toEqual(folders.map((one) => one.rule.code).sort());
  expect(Object.keys(en.rules).sort()).toEqual(folders.map((one) => one.rule.code).sort());
});

test('fixes and evidence are worded alike in both languages', () => {
  expectSameTemplates(ja.fixes, en.fixes);
  expectSameTemplates(ja.evidence, en.evidence);
});
