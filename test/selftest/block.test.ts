import fc from 'fast-check';
import conformance from '../../src/embedded-excel/conformance.json';
import { ja } from '../../src/locales/ja';
import { type Block, readBlock, writeBlock } from '../../src/selftest/block';
import { compareBlocks } from '../../src/selftest/compare-blocks';
import { MANUAL } from '../../src/selftest/manual';
import { QUESTIONS } from '../../src/selftest/questions';

const answer = (id: string, said: string, fact: string | null = null) => ({ id, fact, said, milliseconds: 3 });
const block = (...answers: Block['answers']): Block => ({ machine: { host: 'Excel PC 16.0' }, answers });

test('a block is found again within a mail', () => {
  const ours = block(answer('paper-a3', 'A3', '4'), answer('storage', 'kept'));
  const mail = `お世話になっております。\r\n\r\n${writeBlock(ours).replaceAll('\n', '\r\n')}\r\n情報政策課`;
  expect(readBlock(mail)).toEqual(ours);
});

test('whatever was answered comes back, on one line', () => {
  const said = fc.string().map((text) => text.replace(/[\r\n]/g, '').trim());
  fc.assert(
    fc.property(said, (text) => {
      expect(readBlock(writeBlock(block(answer('x', text))))?.answers[0]?.said).toBe(text);
    }),
  );
});

test.each([
  ['nothing', ''],
  [
    'a block cut short',
    writeBlock(block(answer('a', 'b')))
      .split('\n')
      .slice(0, 3)
      .join('\n'),
  ],
  ['a line that is none', writeBlock(block(answer('a', 'b'))).replace('01 a [] = b (3 ms)', '01 a')],
])('%s is not read', (_, text) => {
  expect(readBlock(text)).toBeNull();
});

test('differences say whether anybody knew, and where it stands in the table', () => {
  const table = [
    { fact: '4', behaviour: 'A3 without such paper', known: 'unknown', here: 'temperament printer' },
    { fact: '18', behaviour: 'long formulas', known: 'Excel specifications and limits', here: 'InvalidArgument' },
  ];
  const differences = compareBlocks(
    block(answer('paper-a3', 'A3', '4'), answer('formula-too-long', 'refused', '18'), answer('storage', 'kept')),
    block(answer('paper-a3', 'refused', '4'), answer('formula-too-long', 'taken', '18'), answer('storage', 'kept')),
    table,
  );
  expect(differences).toEqual([
    { id: 'paper-a3', ours: 'A3', theirs: 'refused', rows: [table[0]], unknown: true },
    { id: 'formula-too-long', ours: 'refused', theirs: 'taken', rows: [table[1]], unknown: false },
  ]);
});

test('a question for the eyes that was passed over differs from nothing; one not asked there does', () => {
  const ours = block(answer('download', 'not-asked', '20'), answer('new', 'x'));
  expect(compareBlocks(ours, block(answer('download', 'silent', '20')), [])).toMatchObject([
    { id: 'new', theirs: null },
  ]);
});

describe('the questions', () => {
  const all = [...QUESTIONS, ...MANUAL];

  test('bear ids of their own, each with its words', () => {
    const ids = all.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !(id in ja.selftest))).toEqual([]);
    expect(MANUAL.flatMap(({ answers }) => answers).filter((id) => !(id in ja.selftest))).toEqual([]);
  });

  test('that name a fact name one that the conformance table has or leaves to them', () => {
    const facts = new Set(conformance.flatMap(({ fact }) => fact.split(/,\s*/)));
    const asked = new Set(all.flatMap(({ fact }) => fact ?? []));
    expect([...asked].filter((fact) => !facts.has(fact))).toEqual([]);
    const unknown = conformance.filter(({ known }) => known === 'unknown').map(({ fact }) => fact);
    expect(unknown.filter((fact) => !asked.has(fact))).toEqual([]);
  });
});
