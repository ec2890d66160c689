import { SUITE } from '../../src/selftest/questions/suite';
import { runQuestions } from '../../src/selftest/run-questions';
import { expect as proved } from '../../src/selftest/suite/expect';
import { asGlobals, bootEmbeddedExcel } from '../embedded-excel/boot';

async function askIn(apiVersion: string) {
  const booted = await bootEmbeddedExcel({ apiVersion });
  asGlobals(booted);
  booted.excel.workbook.toModel().customXml.push({ id: '{1}', xml: '<made xmlns="urn:kohyo:made:1">覚え</made>' });
  const answers = await runQuestions(SUITE, () => undefined);
  const model = booted.excel.workbook.toModel();
  return { answers: answers.map(({ id, said }) => [id, said]), model };
}

test('the contract of the ports holds in the workbook at hand, which is as it was afterwards', async () => {
  const { answers, model } = await askIn('1.14');
  for (const [id, said] of answers) expect([id, /^(\d+) of \1$/.test(String(said))]).toEqual([id, true]);
  expect(model.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
  expect(model.customXml).toHaveLength(1);
}, 240_000);

test('an Excel that takes no files is not asked', async () => {
  const { answers } = await askIn('1.12');
  expect(new Set(answers.map(([, said]) => said))).toEqual(new Set(['not-asked:ExcelApi 1.13']));
});

const holds = (act: () => unknown) => {
  try {
    act();
    return true;
  } catch {
    return false;
  }
};

test('what is expected in the page is what Jest expects', async () => {
  const pairs: [unknown, unknown][] = [
    [1, 1],
    [1, 2],
    [null, undefined],
    [{ a: 1, b: undefined }, { a: 1 }],
    [{ a: 1, b: 2 }, { a: 1 }],
    [{ a: 1 }, { a: 1, b: 2 }],
    [[{ a: 1, b: 2 }], [{ a: 1 }]],
    [[1, 2], [1]],
    [[1], [1, 2]],
    [[['C5', 'x']], [['C5', 'x']]],
    ['一', '二'],
  ];
  for (const [found, expected] of pairs) {
    expect(holds(() => proved(found).toEqual(expected))).toBe(holds(() => expect(found).toEqual(expected)));
    expect(holds(() => proved(found).toBe(expected))).toBe(holds(() => expect(found).toBe(expected)));
    if (typeof expected !== 'object' || expected === null) continue;
    expect(holds(() => proved(found).toMatchObject(expected))).toBe(holds(() => expect(found).toMatchObject(expected)));
  }
  expect(holds(() => proved([{ a: 1 }]).toContainEqual({ a: 2 }))).toBe(false);
  expect(holds(() => proved([1]).toHaveLength(2))).toBe(false);
  expect(holds(() => proved(20.4).toBeCloseTo(20, 0))).toBe(true);
  expect(holds(() => proved(20.6).toBeCloseTo(20, 0))).toBe(false);
  expect(holds(() => proved('い').toMatch(/ろ/))).toBe(false);
  await expect(proved(Promise.resolve(1)).rejects.toMatchObject({})).rejects.toThrow('an answer');
  await expect(proved(Promise.reject({ code: 'missing' })).rejects.toMatchObject({ code: 'host' })).rejects.toThrow();
});
