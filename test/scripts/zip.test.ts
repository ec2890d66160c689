import { unzipSync } from 'fflate';

const { zipOf } = jest.requireActual<{
  zipOf(folder: string, files: ReadonlyMap<string, Uint8Array>): Buffer;
}>('../../scripts/lib/zip');

const bytes = (text: string) => new TextEncoder().encode(text);
const files: [string, Uint8Array][] = [
  ['manifest.xml', bytes('<OfficeApp/>')],
  ['設置の手順.md', bytes('# 設置の手順')],
  ['site/taskpane.html', bytes('<!doctype html>')],
];

test('a release holds its files below one folder, Japanese names whole', () => {
  const there = unzipSync(zipOf('kohyo-1.0.0', new Map(files)));
  expect(Object.keys(there).sort()).toEqual([
    'kohyo-1.0.0/manifest.xml',
    'kohyo-1.0.0/site/taskpane.html',
    'kohyo-1.0.0/設置の手順.md',
  ]);
  expect(new TextDecoder().decode(there['kohyo-1.0.0/設置の手順.md'])).toBe('# 設置の手順');
});

test('the same files give the same bytes, whatever their order and the hour', () => {
  const now = jest.spyOn(Date, 'now').mockReturnValue(Date.UTC(2030, 6, 1));
  const later = zipOf('kohyo-1.0.0', new Map([...files].reverse()));
  now.mockRestore();
  expect(later.equals(zipOf('kohyo-1.0.0', new Map(files)))).toBe(true);
});
