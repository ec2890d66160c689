import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../../src/app/read-workbook';
import { examineWorkbook } from '../../../src/core/examine';
import { sheetsOf } from '../../../src/core/form/parts';
import { addressOf } from '../../../src/core/grid/address';
import { type Grid, textAt } from '../../../src/core/grid/grid';
import { learnSheets } from '../../../src/core/learn/learn-sheets';
import { foldLabel } from '../../../src/core/notation/fold';
import { emptyState } from '../../../src/core/state/state';
import { openFile } from '../../../src/xlsx';

/**
 * Forms of 彩原市 with narrow columns, divided headings, quarters, half-years, lists and legends, made before anybody looked at how they
 * would be read. What is asked of any form is asked of each of them.
 */
const FOLDER = join(__dirname, '../../workbooks/unseen/held');
const NAMES = readdirSync(FOLDER).flatMap((file) => (file.endsWith('.json') ? [file.slice(0, -5)] : []));

/** In a key `*` stands for anything. */
interface Truth {
  readonly labels: readonly { readonly text: string; readonly keys: readonly string[] }[];
  /** The keys that would be right, parted by blanks, and the places where they are. */
  readonly places: Readonly<Record<string, string>>;
  readonly faults: readonly {
    readonly sheet: string;
    readonly cells: readonly string[];
    readonly codes: readonly string[];
  }[];
  /** What follows from a fault elsewhere. */
  readonly allowed: readonly string[];
}

async function gridsOf(name: string): Promise<readonly Grid[]> {
  return (await readWorkbook(await openFile(readFileSync(join(FOLDER, `${name}.xlsx`))))).grids;
}

function isOneOf(key: string, wanted: readonly string[]): boolean {
  return wanted.some((one) => {
    const pieces = one.split('*').map((piece) => piece.replace(/[.()[\]]/gu, '\\$&'));
    return new RegExp(`^${pieces.join('.*')}$`, 'u').test(key) || one === `${key}.*`;
  });
}

const atOf = (grid: Grid, place: string): string => {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/u.exec(place) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return textAt(grid, Number(row) - 1, column).trim();
};

async function judged(name: string) {
  const truth = JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8')) as Truth;
  const learned = learnSheets(await gridsOf(`${name}-blank`), { id: 'held' });
  if (!learned) throw new Error(`${name} is not learned`);
  const keys = new Map<string, string[]>();
  for (const field of learned.form.fields)
    for (const label of field.labels) keys.set(foldLabel(label), [...(keys.get(foldLabel(label)) ?? []), field.key]);
  const wrongLabels = truth.labels.filter(
    ({ text, keys: wanted }) => !(keys.get(foldLabel(text)) ?? []).some((key) => isOneOf(key, wanted)),
  );
  const grids = await gridsOf(`${name}-filled`);
  const { kohyoList, findings } = examineWorkbook(
    { grids, state: emptyState() },
    { forms: [learned.form], form: 'held' },
  );
  const read = new Map<string, string[]>();
  for (const { cell, key } of kohyoList.flatMap(sheetsOf).flatMap(({ fields }) => [...fields.values()])) {
    const place = `${cell.sheet}!${addressOf(cell)}`;
    read.set(place, [...(read.get(place) ?? []), key]);
  }
  const filled = grids.flatMap((grid) =>
    Object.entries(truth.places).flatMap(([wanted, places]) =>
      places
        .split(' ')
        .filter((place) => atOf(grid, place) !== '')
        .map((place) => ({ wanted: wanted.split(' '), keys: read.get(`${grid.sheet}!${place}`) ?? [] })),
    ),
  );
  const told = findings
    .filter(({ severity }) => severity !== 'info')
    .map(({ code, cell }) => ({ code, place: `${cell.sheet}!${addressOf(cell)}` }));
  const placesOf = ({ sheet, cells }: Truth['faults'][number]) => cells.map((cell) => `${sheet}!${cell}`);
  const found = truth.faults.filter((fault) =>
    told.some(
      ({ code, place }) => placesOf(fault).includes(place) && (fault.codes.includes('*') || fault.codes.includes(code)),
    ),
  );
  const planted = new Set([...truth.faults.flatMap(placesOf), ...truth.allowed]);
  return {
    labels: 1 - wrongLabels.length / truth.labels.length,
    read: filled.filter((value) => value.keys.length > 0).length / filled.length,
    values: filled.filter((value) => value.keys.some((key) => isOneOf(key, value.wanted))).length / filled.length,
    faults: truth.faults.length,
    found: found.length,
    wrong: told.filter(({ place }) => !planted.has(place)).length / grids.length,
  };
}

const all = new Map(NAMES.map((name) => [name, judged(name)]));

test.each(NAMES)(
  '%s: labels, values and cells are read from its blank sheet alone, next to nothing is told falsely',
  async (name) => {
    const one = await all.get(name);
    expect(one?.labels).toBeGreaterThanOrEqual(0.95);
    expect(one?.read).toBeGreaterThanOrEqual(0.95);
    expect(one?.values).toBeGreaterThanOrEqual(0.92);
    expect(one?.wrong).toBeLessThanOrEqual(0.1);
  },
);

test('of all faults that were planted three quarters are found', async () => {
  const each = await Promise.all(all.values());
  const sum = (what: 'faults' | 'found') => each.reduce((whole, one) => whole + one[what], 0);
  expect(sum('found') / sum('faults')).toBeGreaterThanOrEqual(0.75);
});
