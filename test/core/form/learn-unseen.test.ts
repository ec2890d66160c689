import { areParts, type Kohyo } from '../../../src/core/form/kohyo';
import { recognise } from '../../../src/core/form/recognise';
import { addressOf } from '../../../src/core/grid/address';
import { learnSheets } from '../../../src/core/learn/learn-sheets';
import { UNSEEN_FORMS } from '../../workbooks/unseen';
import { blankOf, filledOf, truthOf, type UnseenForm } from '../../workbooks/unseen/unseen-form';

function keysByCell(kohyoList: readonly Kohyo[]): Map<string, string[]> {
  const keys = new Map<string, string[]>();
  for (const { fields } of kohyoList)
    for (const { key, cell } of fields.values()) {
      const at = `${cell.sheet}!${addressOf(cell)}`;
      keys.set(at, [...(keys.get(at) ?? []), key]);
    }
  return keys;
}

function isRight(key: string, wanted: string): boolean {
  if (wanted === 'own') return key.startsWith('own.');
  return wanted.endsWith('.*') ? key.startsWith(wanted.slice(0, -1)) : key === wanted;
}

interface Score {
  readonly places: number;
  readonly read: number;
  readonly right: number;
  readonly wrong: readonly string[];
}

function scoreOf(form: UnseenForm): Score {
  const learned = learnSheets(blankOf(form), { id: 'unseen' });
  const { kohyoList } = recognise(filledOf(form), learned ? [learned.form] : []);
  const found = keysByCell(kohyoList);
  const truth = [...truthOf(form)];
  const wrong = truth.flatMap(([cell, wanted]) => {
    const keys = found.get(cell) ?? [];
    return keys.some((key) => isRight(key, wanted))
      ? []
      : [`${cell} wanted ${wanted} got ${keys.join(' ') || 'nothing'}`];
  });
  const read = truth.filter(([cell]) => found.has(cell)).length;
  return { places: truth.length, read, right: truth.length - wrong.length, wrong };
}

describe('a form of a city never seen, learned from its blank sheets', () => {
  test.each(UNSEEN_FORMS.map((form) => [form.name, form] as const))('%s is read', (name, form) => {
    const { places, read, right, wrong } = scoreOf(form);
    process.stdout.write(`${name}: read ${read}, right ${right} of ${places}\n`);
    if (read < places * 0.95 || right < places * 0.92) throw new Error(wrong.join('\n'));
  });

  test('the two sheets of one item are its parts; the same sheet twice is not', () => {
    const form = UNSEEN_FORMS.find(({ sheets }) => sheets.length === 2) as UnseenForm;
    const learned = learnSheets(blankOf(form), { id: 'unseen' });
    const again = filledOf(form).map((grid) => ({ ...grid, sheet: `${grid.sheet}2`, position: grid.position + 2 }));
    const { kohyoList } = recognise([...filledOf(form), ...again], learned ? [learned.form] : []);
    const [plan, result, planAgain] = kohyoList;
    if (!plan || !result || !planAgain) throw new Error(`${kohyoList.length} 個票`);
    expect([areParts(plan, result), areParts(plan, planAgain)]).toEqual([true, false]);
  });
});
