import { readFileSync } from 'node:fs';
import { parseAddress } from '../../../../src/core/grid/address';
import { readSentFiles, takeSentSheets } from '../../../../src/taskpane/session/collecting';
import { readModel } from '../../../../src/xlsx';
import { cellKey } from '../../../../src/xlsx/model';
import { writeModel } from '../../../../src/xlsx/write-model';
import { savedOn } from '../../../../test/cli/saved-on';
import type { Flow } from '../flow';
import { SAMPLE, type Scene } from '../scene';
import { opened } from './pane';

/** What sections sent: a sheet that is new here, and a new version of one that stands here. */
async function sentIn(scene: Scene): Promise<void> {
  await opened(scene);
  await readSentFiles(scene.session, [await sentFile('人事課.xlsx', [8], {}), await sentFile('財政課.xlsx', [2], {})]);
}

async function sentAgain(scene: Scene): Promise<void> {
  await opened(scene);
  await readSentFiles(scene.session, [await sentFile('人事課（修正）.xlsx', [8], { C3: '直した名称' }, 2)]);
}

/** A section's own workbook: these 個票 of the sample, with these cells changed. */
async function sentFile(name: string, places: readonly number[], changes: Readonly<Record<string, string>>, day = 1) {
  const bytes = sent.get(name) ?? savedOn(await sentBytes(places, changes), `2026-06-0${day}T09:00:00Z`);
  sent.set(name, bytes);
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  return { name, lastModified: Date.UTC(2026, 5, day), arrayBuffer: async () => buffer };
}

const sent = new Map<string, Uint8Array>();

async function sentBytes(places: readonly number[], changes: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const model = await readModel(readFileSync(SAMPLE));
  const sheets = model.sheets.filter((_, at) => places.includes(at));
  for (const [address, value] of Object.entries(changes)) {
    const at = parseAddress(address);
    const key = at && cellKey(at.row, at.column);
    for (const { cells } of sheets) {
      const cell = key === null ? undefined : cells.get(key);
      if (cell && key !== null) cells.set(key, { ...cell, value });
    }
  }
  return writeModel({ ...model, sheets, names: [], customXml: [] });
}

/** 回収: what sections sent comes into the workbook; before ExcelApi 1.13 cell by cell. */
const gathering = (name: string, more: Pick<Flow, 'apiVersion'> = {}): readonly Flow[] => [
  { ...more, name, pane: sentIn, press: ({ session }) => takeSentSheets(session) },
  {
    ...more,
    name: `${name} again`,
    workbook: async (scene) => {
      await sentIn(scene);
      await takeSentSheets(scene.session);
    },
    pane: sentAgain,
    press: ({ session }) => takeSentSheets(session),
  },
];

export const GATHERING: readonly Flow[] = [
  ...gathering('gather'),
  ...gathering('gather before ExcelApi 1.13', { apiVersion: '1.12' }),
];
