import { planDefinition } from '../../src/core/definition/plan-definition';
import { holdsDefinition, readDefinition } from '../../src/core/definition/read-definition';
import type { Form } from '../../src/core/form/form';
import { parseForm } from '../../src/core/form/parse-form';
import { learnSheets } from '../../src/core/learn/learn-sheets';
import { BUILT_IN_FORMS } from '../../src/forms';
import { en } from '../../src/locales/en';
import { ja } from '../../src/locales/ja';
import { gridOf } from '../core/report/grid-of';
import { UNSEEN_FORMS } from '../workbooks/unseen';
import { drawForm } from '../workbooks/unseen/drawn/draw-form';
import { blankOf } from '../workbooks/unseen/unseen-form';
import { expectAsReadThrough } from './as-read-through';
import { drawn } from './drawn';

const notes = {
  cellOf: ({ labels }: Form['fields'][number]) => `C${labels.join('').length}`,
  askedOf: ({ required }: Form['fields'][number]) => (required === 'always' ? '必ず書く欄ですか。' : ''),
  asked: ['取組の名前を確かめてください。', '年度は何年ありますか。'],
};

const FORMS: readonly Form[] = [
  ...BUILT_IN_FORMS.map(parseForm),
  ...[...UNSEEN_FORMS.map(blankOf), ...[7201, 7202, 7203, 7204, 7205, 7206].map((lot) => drawForm(lot).blank)].flatMap(
    (blank, at) => learnSheets(blank, { id: `learned-${at}` })?.form ?? [],
  ),
];

test.each(FORMS.map((form) => [form.name, form] as const))(
  '%s: nothing is lost on its way through the sheets, in both languages',
  (_, form) => {
    for (const words of [ja, en]) {
      const grids = planDefinition(form, notes, words).map((plan, position) => ({ ...gridOf(plan), position }));
      expect(holdsDefinition(grids, words)).toBe(true);
      expect(readDefinition(grids, words)).toEqual(form);
    }
  },
);

test('the sheets of a form, as a clerk sees them', () => {
  const [first, ...others] = FORMS;
  const learned = others.at(-1);
  if (!first || !learned) throw new Error('no forms');
  const plans = [planDefinition(first, notes, ja), planDefinition({ ...learned, convention: 'reduction' }, notes, ja)];
  // The copy by which it is read back is a text of a machine.
  expectAsReadThrough(
    'definition.txt',
    plans.map(([sheet, meanings]) => [sheet, meanings].map((plan) => (plan ? drawn(plan) : '')).join('\n')).join('\n'),
  );
});
