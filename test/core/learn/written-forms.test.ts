import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../../src/app/read-workbook';
import { examineWorkbook } from '../../../src/core/examine';
import { sheetsOf } from '../../../src/core/form/parts';
import { addressOf } from '../../../src/core/grid/address';
import type { Grid } from '../../../src/core/grid/grid';
import { learnSheets } from '../../../src/core/learn/learn-sheets';
import { emptyState } from '../../../src/core/state/state';
import { openFile } from '../../../src/xlsx';

/** Forms of other kinds with values and faults, written by hand by somebody who had not looked at the learner. */
const FOLDER = join(__dirname, '../../workbooks/unseen/written');
const NAMES = readdirSync(FOLDER).flatMap((file) => (file.endsWith('.json') ? [file.slice(0, -5)] : []));

interface Truth {
  readonly values: Readonly<Record<string, string>>;
  readonly faults: readonly {
    readonly sheet: string;
    readonly cells: readonly string[];
    readonly codes: readonly string[];
  }[];
}

async function gridsOf(name: string): Promise<readonly Grid[]> {
  return (await readWorkbook(await openFile(readFileSync(join(FOLDER, `${name}.xlsx`))))).grids;
}

test.each(NAMES)(
  '%s is learned from its blank sheet: all is read, most faults are found, nothing else is told',
  async (name) => {
    const truth = JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8')) as Truth;
    const learned = learnSheets(await gridsOf(`${name}-blank`), { id: 'written' });
    const filled = await gridsOf(`${name}-filled`);
    const checked = examineWorkbook(
      { grids: filled, state: emptyState() },
      { forms: learned ? [learned.form] : [], form: 'written' },
    );
    const read = new Set(
      checked.kohyoList
        .flatMap(sheetsOf)
        .flatMap(({ fields }) => [...fields.values()].map(({ cell }) => `${cell.sheet}!${addressOf(cell)}`)),
    );
    const unread = Object.entries(truth.values).flatMap(([sheet, cells]) =>
      cells.split(' ').filter((cell) => !read.has(`${sheet}!${cell}`)),
    );
    expect(unread).toEqual([]);
    const told = checked.findings
      .filter(({ severity }) => severity !== 'info')
      .map(({ code, cell }) => ({ code, place: `${cell.sheet}!${addressOf(cell)}` }));
    const placesOf = ({ sheet, cells }: Truth['faults'][number]) => cells.map((cell) => `${sheet}!${cell}`);
    const found = truth.faults.filter((fault) =>
      told.some(
        ({ code, place }) =>
          placesOf(fault).includes(place) && (fault.codes.includes('*') || fault.codes.includes(code)),
      ),
    );
    expect(found.length / truth.faults.length).toBeGreaterThanOrEqual(0.75);
    const planted = new Set(truth.faults.flatMap(placesOf));
    expect(told.filter(({ place }) => !planted.has(place)).length).toBeLessThanOrEqual(1);
  },
);
