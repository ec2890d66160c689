import fc from 'fast-check';
import type { Form, FormField } from '../../src/core/form/form';
import type { FieldValue, Kohyo } from '../../src/core/form/kohyo';
import { parseForm } from '../../src/core/form/parse-form';
import { recognise } from '../../src/core/form/recognise';
import { addressOf } from '../../src/core/grid/address';
import type { Grid } from '../../src/core/grid/grid';
import { SURE } from '../../src/core/learn/learn-form';
import { learnSheets } from '../../src/core/learn/learn-sheets';
import { BUILT_IN_FORMS } from '../../src/forms';
import { PERTURBED } from '../workbooks/perturbed';
import { type Score, score } from '../workbooks/score';
import { gridOf } from '../workbooks/sheet';
import { UNKNOWN_FORMS } from '../workbooks/unknown-forms';
import { UNSEEN_FORMS } from '../workbooks/unseen';
import { drawForm } from '../workbooks/unseen/drawn/draw-form';
import { blankOf } from '../workbooks/unseen/unseen-form';
import { expectAsReadThrough } from './as-read-through';

const forms = BUILT_IN_FORMS.map(parseForm);
const KINDS = ['bent', 'bent, with remarks beside'] as const;
const said = (value: unknown): string => JSON.stringify(value) ?? '–';

function drawnValue(value: FieldValue): string {
  const { key, cell, kind, text, amount, unit, label, labelText, type } = value;
  const parts = [
    `${key} ${cell.sheet}!${addressOf(cell)} ${kind} ${said(text)}`,
    type === 'text' ? '' : type,
    label ? `by ${addressOf(label)} ${said(labelText)}` : `by none ${said(labelText)}`,
    amount ? said(amount) : '',
    unit ? said(unit) : '',
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

function drawnKohyo({ index, form, sheet, range, years, fields, notices }: Kohyo): string {
  const place = `${addressOf({ row: range.top, column: range.left })}:${addressOf({ row: range.bottom, column: range.right })}`;
  return [
    `${index}: ${form} on ${sheet} ${place}, years ${years.join(' ')}`,
    ...[...fields.values()].map(drawnValue),
    ...notices.map((notice) => `noticed ${said(notice)}`),
  ].join('\n');
}

/** What is not read to the letter is known, book by book: nothing more goes wrong, and what is mended leaves the list. */
test.each(KINDS)('%s: what is misread in eighty books', (kind) => {
  const scores: Score = { right: 0, of: 0, wrong: [] };
  for (const [at, { name, example }] of fc.sample(PERTURBED[kind], { numRuns: 80, seed: 20_270_401 }).entries())
    score(forms, example, example.sheet, scores, `${at} ${name}`);
  expectAsReadThrough(
    `misread-${kind === 'bent' ? 'bent' : 'with-remarks'}.txt`,
    [`${scores.right} of ${scores.of}`, ...scores.wrong, ''].join('\n'),
  );
});

test('all that is read from twelve books, with units, labels and notices', () => {
  const books = fc.sample(PERTURBED.bent, { numRuns: 12, seed: 20_270_402 });
  const read = books.map(({ name, example }) => {
    const { kohyoList, unread } = recognise([gridOf(example.sheet)], forms);
    return [name, ...kohyoList.map(drawnKohyo), ...unread.map((one) => `unread ${said(one)}`), ''].join('\n');
  });
  expectAsReadThrough('read.txt', read.join('\n'));
});

function drawnField(field: FormField): string {
  const { key, labels, ...more } = field;
  return `  ${key} ← ${labels.map(said).join(', ')} ${said(more)}`;
}

function drawnForm({
  fields,
  ratings,
  headings,
  vocabulary,
  source: _source,
  version: _version,
  ...form
}: Form): string {
  return [
    said(form),
    ...fields.map(drawnField),
    `  ratings ${said(ratings)}`,
    `  headings ${said(headings)}`,
    `  vocabulary ${said(vocabulary)}`,
  ].join('\n');
}

const LOTS = [7101, 7102, 7103, 7104, 7105, 7106, 7107, 7108];
const BLANKS: readonly (readonly [string, readonly Grid[]])[] = [
  ...UNKNOWN_FORMS.map(({ name, sheet }) => [name, [gridOf(sheet)]] as const),
  ...UNSEEN_FORMS.map((form) => [form.name, blankOf(form)] as const),
  ...LOTS.map((lot) => [`drawn by lot ${lot}`, drawForm(lot).blank] as const),
];

test('forms as they are learned from blank sheets', () => {
  const learned = BLANKS.map(([name, grids]) => {
    const found = learnSheets(grids, { id: 'learned' });
    if (!found) return `${name}\n  nothing`;
    const unsure = found.proposals
      .filter(({ confidence }) => confidence < SURE)
      .map(
        ({ cell, text, key, confidence }) =>
          `  ${addressOf(cell)} ${said(text)} → ${key ?? '?'} ${confidence.toFixed(2)}`,
      );
    return [name, drawnForm(found.form), '  to be asked', ...unsure].join('\n');
  });
  expectAsReadThrough('learned.txt', `${learned.join('\n\n')}\n`);
});

test('forms as they are learned from blank sheets with filled ones beside', () => {
  const learned = LOTS.map((lot) => {
    const { blank, filled } = drawForm(lot);
    const found = learnSheets(blank, { id: 'learned', filled });
    return found ? drawnForm(found.form) : 'nothing';
  });
  expectAsReadThrough('learned-with-filled.txt', `${learned.join('\n\n')}\n`);
});
