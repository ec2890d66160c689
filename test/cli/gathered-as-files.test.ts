import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { call, ownFolder } from './call';
import { sectionFiles } from './section-files';

const { path } = ownFolder();

interface Checked {
  readonly files: readonly {
    readonly findings: readonly { readonly code: string; readonly sheet: string; readonly cell: string }[];
  }[];
}

/** Code and place of all that is found. */
async function found(...paths: string[]): Promise<string[]> {
  const { out, err } = await call(['check', ...paths, '--format', 'json', '--fail-on', 'never']);
  if (out === '') throw new Error(err);
  const { files } = JSON.parse(out) as Checked;
  return files.flatMap(({ findings }) => findings.map(({ code, sheet, cell }) => `${code} ${sheet}!${cell}`)).sort();
}

describe('the sample, a file from each section', () => {
  beforeEach(() => {
    const { sent, tables } = sectionFiles(readFileSync('assets/sample/sample.xlsx'));
    mkdirSync(path('提出'));
    for (const { name, bytes } of sent) writeFileSync(path(`提出/${name}`), bytes);
    if (tables) writeFileSync(path('組織.xlsx'), tables);
    expect(sent.length).toBeGreaterThan(20);
  });

  test('gathered with the office’s tables it is checked as the files and the tables are', async () => {
    const { err } = await call(['gather', path('提出'), '-o', path('回収.xlsx'), '--organisation', path('組織.xlsx')]);
    expect(err).toBe('');
    const apart = await found(path('提出'), path('組織.xlsx'));
    expect(await found(path('回収.xlsx'))).toEqual(apart);
    expect(apart.filter((one) => one.startsWith('K106'))).toEqual(['K106 個票08!E12']);
    // A tab that its section put out of sight stays so, and is told.
    expect(apart.filter((one) => one.startsWith('K111'))).toHaveLength(1);
    // As it says in the one workbook that it was taken from.
    expect(apart).toEqual(await found('assets/sample/sample.xlsx'));
  });

  test('files that were handed out, too, though they know the sections of that day', async () => {
    const sample = 'assets/sample/sample.xlsx';
    await call(['handout', sample, '-o', path('配布'), '--year', 'R6', '--no-lock']);
    await call(['gather', path('配布'), '-o', path('回収.xlsx'), '--organisation', path('組織.xlsx')]);
    const apart = await found(path('配布'), path('組織.xlsx'));
    expect(apart.length).toBeGreaterThan(50);
    expect(await found(path('回収.xlsx'))).toEqual(apart);
  });

  test('without them it is checked as the files alone are', async () => {
    await call(['gather', path('提出'), '-o', path('回収.xlsx')]);
    const apart = await found(path('提出'));
    expect(apart.length).toBeGreaterThan(50);
    expect(await found(path('回収.xlsx'))).toEqual(apart);
  });
});
