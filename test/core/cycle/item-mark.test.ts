import fc from 'fast-check';
import { type ItemMark, itemMarkFormula, itemMarkIn } from '../../../src/core/cycle/item-mark';

const mark: ItemMark = {
  plan: '彩原市行政改革プラン',
  year: 2026,
  department: '総務部',
  section: '人事課',
  number: '12',
  name: '窓口の予約',
};

test('a mark reads back as it was written', () => {
  expect(itemMarkFormula(mark)).toBe('"kohyo:item:1|彩原市行政改革プラン|2026|総務部|人事課|12|窓口の予約"');
  expect(itemMarkIn(itemMarkFormula(mark))).toEqual(mark);
  expect(itemMarkIn(`=${itemMarkFormula(mark)}`)).toEqual(mark);
});

test('what would end a text or part it is no part of the value', () => {
  const odd = { ...mark, plan: '"A|B"', section: '100%課', number: '', name: '%7c', year: null };
  const formula = itemMarkFormula(odd);
  expect(formula.slice(1, -1)).not.toContain('"');
  expect(itemMarkIn(formula)).toEqual(odd);
});

test('a long mark is cut in the name first, then in the plan, and keeps section and number', () => {
  const long = itemMarkFormula({ ...mark, name: '名'.repeat(300), plan: '計'.repeat(300) });
  expect(long.length).toBe(257);
  expect(itemMarkIn(long)).toMatchObject({ department: '総務部', section: '人事課', number: '12', name: '' });
});

test('other names are no marks', () => {
  for (const formula of ['', "'個票01'!$A$1", '"kohyo:item:2|a|b|c|d|e|f"', '"kohyo:item:1|a"', '="x"']) {
    expect(itemMarkIn(formula)).toBeNull();
  }
});

test('any words make a mark that Excel takes, and that reads back while it is short enough', () => {
  const word = fc.string({ maxLength: 30 }).map((text) => text.trim());
  fc.assert(
    fc.property(word, word, word, word, word, (plan, department, section, number, name) => {
      const written = { plan, year: 2026, department, section, number, name };
      const formula = itemMarkFormula(written);
      expect(formula.length).toBeLessThanOrEqual(257);
      if (formula.length < 250) expect(itemMarkIn(formula)).toEqual(written);
    }),
  );
});
