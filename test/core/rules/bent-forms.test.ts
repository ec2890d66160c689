import { runRules } from '../../../src/core/rules/run';
import { BENDS } from '../../workbooks/bends';
import {
  actionPlanExample,
  dxExample,
  kohyoExample,
  planTableExample,
  shinkokanriExample,
} from '../../workbooks/examples';
import { type Example, gridOf, type Sheet } from '../../workbooks/sheet';
import { contextOf } from './context-of';

const examples: readonly (readonly [string, Example])[] = [
  ['取組項目個票', kohyoExample()],
  ['進行管理票', shinkokanriExample()],
  ['取組項目', actionPlanExample()],
  ['事業票', dxExample()],
  ['実施計画', planTableExample()],
];

/** What these bends are about: a label that the form lacks (K105), or one that is misspelt (K104). */
const RIGHTLY_TOLD = new Set(['K104', 'K105']);

/** Findings by code and how often, wherever they moved to. */
function codes(sheet: Sheet): readonly string[] {
  const { findings } = runRules(contextOf([gridOf(sheet)]));
  return findings
    .map((one) => one.code)
    .filter((code) => !RIGHTLY_TOLD.has(code))
    .sort();
}

/** A second 個票 brings findings of its own. */
const bends = BENDS.filter((bend) => !bend.name.startsWith('two forms'));

describe('a form bent on its way through ten hands', () => {
  test.each(bends)('$name: no finding comes or goes', (bend) => {
    for (const [name, example] of examples) {
      if (bend.blocksOnly && name === '実施計画') continue;
      const bent = bend.bend(example.sheet);
      expect({ name, codes: codes(bent) }).toEqual({ name, codes: codes(example.sheet) });
    }
  });
});
