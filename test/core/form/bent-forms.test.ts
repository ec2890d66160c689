import { parseForm } from '../../../src/core/form/parse-form';
import { recognise } from '../../../src/core/form/recognise';
import { BUILT_IN_FORMS } from '../../../src/forms';
import { BENDS, type Bend } from '../../workbooks/bends';
import {
  actionPlanExample,
  dxExample,
  kohyoExample,
  planTableExample,
  shinkokanriExample,
} from '../../workbooks/examples';
import { type Score, score } from '../../workbooks/score';
import { type Example, gridOf, type Sheet } from '../../workbooks/sheet';

const forms = BUILT_IN_FORMS.map(parseForm);
const tables = new Set(forms.filter(({ shape }) => shape === 'table').map(({ id }) => id));
const YEARS = ['令和6年度', '令和7年度', '令和8年度', '令和9年度', '令和10年度'];
const examples: readonly (readonly [string, Example])[] = [
  ['取組項目個票', kohyoExample()],
  ['取組項目個票 over four years', kohyoExample(YEARS.slice(0, 4))],
  ['取組項目個票 over five years', kohyoExample(YEARS)],
  ['進行管理票', shinkokanriExample()],
  ['取組項目', actionPlanExample()],
  ['事業票', dxExample()],
  ['実施計画', planTableExample()],
];

const bendable = (example: Example, ...bends: readonly Bend[]): boolean =>
  bends.every((bend) => !(bend.blocksOnly && tables.has(example.form)));

describe('a form bent on its way through ten hands', () => {
  test.each(examples)('%s is read in full as it is', (name, example) => {
    const scores: Score = { right: 0, of: 0, wrong: [] };
    score(forms, example, example.sheet, scores, name);
    expect(scores.wrong).toEqual([]);
  });

  test.each(BENDS)('$name: every field is read', (bend) => {
    const scores: Score = { right: 0, of: 0, wrong: [] };
    for (const [name, example] of examples)
      if (bendable(example, bend)) score(forms, example, bend.bend(example.sheet), scores, name);
    expect(scores.wrong).toEqual([]);
  });

  test('bent in any two ways: at least 99 % of fields', () => {
    const scores: Score = { right: 0, of: 0, wrong: [] };
    for (const first of BENDS) {
      for (const second of BENDS) {
        if (first === second) continue;
        for (const [name, example] of examples) {
          if (!bendable(example, first, second)) continue;
          score(
            forms,
            example,
            second.bend(first.bend(example.sheet)),
            scores,
            `${name} / ${first.name} / ${second.name}`,
          );
        }
      }
    }
    const share = scores.right / scores.of;
    process.stdout.write(`fields read from forms bent in two ways: ${(share * 100).toFixed(2)} % of ${scores.of}\n`);
    if (share < 0.99) throw new Error(scores.wrong.slice(0, 60).join('\n'));
    expect(scores.of).toBeGreaterThan(10_000);
  });

  test('a misspelt label is found and told', () => {
    const sheet = kohyoExample().sheet;
    const misspelt: Sheet = {
      ...sheet,
      rows: sheet.rows.map((row) => row.map((cell) => (cell === '主たる所管部署' ? '主たる所官部署' : cell))),
    };
    const [kohyo] = recognise([gridOf(misspelt)], forms).kohyoList;
    expect(kohyo?.fields.get('lead')?.text).toBe('総務部管財課');
    expect(kohyo?.notices).toContainEqual({
      kind: 'label-misspelt',
      cell: { sheet: '個票12', row: 5, column: 1 },
      found: '主たる所官部署',
      expected: '主たる所管部署',
    });
  });
});
