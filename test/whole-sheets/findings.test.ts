import fc from 'fast-check';
import { examineWorkbook } from '../../src/core/examine';
import { addressOf } from '../../src/core/grid/address';
import type { Finding } from '../../src/core/rules/finding';
import { BUILT_IN_FORMS } from '../../src/forms';
import { anyChange, type Book, few, sample } from '../workbooks/changes';
import { expectAsReadThrough } from './as-read-through';

const at = ({ sheet, row, column }: Finding['cell']) => `${sheet}!${addressOf({ row, column })}`;

function drawnFinding({ code, variant, severity, cell, params, related, fixes, ...more }: Finding): string {
  const evidence = 'evidence' in more ? JSON.stringify(more.evidence) : '';
  return [
    `${code}${variant ? `/${variant}` : ''} ${severity} ${at(cell)} ${JSON.stringify(params)}`,
    related.length > 0 ? `related ${related.map(at).join(' ')}` : '',
    evidence,
    ...fixes.map(
      ({ title, edits }) =>
        `${title}: ${edits.map((edit) => `${at(edit.cell)} ${JSON.stringify(edit.before)}→${JSON.stringify(edit.value)} ${edit.numberFormat ?? ''}`).join(', ')}`,
    ),
  ]
    .filter((part) => part !== '' && part !== undefined)
    .join(' · ');
}

const findingsOf = ({ grids, state }: Book) =>
  examineWorkbook({ grids, state }, { forms: BUILT_IN_FORMS }).findings.map(drawnFinding);

test('all that is found in the sample, with what it says and how it would be put right', () => {
  expectAsReadThrough('found-in-sample.txt', `${findingsOf(sample).join('\n')}\n`);
});

test('what changes in forty books made of the sample by a few changes each', () => {
  const known = findingsOf(few);
  const books = fc.sample(fc.array(anyChange, { minLength: 1, maxLength: 4 }), { numRuns: 40, seed: 20_270_403 });
  const changed = books.map((changes, place) => {
    const found = findingsOf(changes.reduce((book, change) => change(book), few));
    const lines = [
      ...known.filter((one) => !found.includes(one)).map((one) => `- ${one}`),
      ...found.filter((one) => !known.includes(one)).map((one) => `+ ${one}`),
    ];
    return [`book ${place + 1}`, ...lines].join('\n');
  });
  expectAsReadThrough('found-after-changes.txt', `${changed.join('\n')}\n`);
});
