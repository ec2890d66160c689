import { readFileSync } from 'node:fs';
import path from 'node:path';
import { writeSheets } from '../../../../src/taskpane/session/writing';
import {
  compareSideBySide,
  handOutForms,
  keepSectionAnswers,
  makeNextYear,
  publishPlan,
  readSectionAnswers,
  sendFindingsBack,
} from '../../../../src/taskpane/session/year-work';
import { readModel } from '../../../../src/xlsx';
import { placeOf } from '../../../../src/xlsx/model';
import { writeModel } from '../../../../src/xlsx/write-model';
import { answeredIn } from '../../../../test/cli/year-writing';
import type { Flow } from '../flow';
import { SAMPLE, type Scene } from '../scene';
import { checked, opened } from './pane';

const BLANK = path.join(path.dirname(SAMPLE), 'blank-form.xlsx');

function chosen(name: string, bytes: Uint8Array) {
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  return { name, lastModified: Date.UTC(2026, 5, 1), arrayBuffer: async () => buffer };
}

const WISH = { year: 2026, by: null, finished: false, spare: 0, lock: true, due: '5月31日' };

/** Rows of the city's tables that name its first four sections. */
const FEW = 7;

/** A file of the sections: a few of them, so that thousands of hand-outs are over before long. */
async function sections() {
  const model = await readModel(readFileSync(SAMPLE));
  const sheets = model.sheets.filter(({ name }) => !/^個票/u.test(name));
  for (const sheet of sheets) sheet.cells = new Map([...sheet.cells].filter(([key]) => placeOf(key).row < FEW));
  return chosen('組織.xlsx', await writeModel({ ...model, sheets, names: [], customXml: [] }));
}

const handOut = (into: 'files' | 'sheets') => {
  return async ({ session }: Scene) => {
    const source = into === 'files' ? null : chosen('様式.xlsx', readFileSync(BLANK));
    const listed = into === 'files' ? null : await sections();
    await handOutForms(session, { source, last: [], listed, wish: WISH, into });
  };
};

const sendBack = ({ session }: Scene) => sendFindingsBack(session, { cover: '', due: null });

/** A section's answers to what was sent back to it, as a file. */
const answers = new WeakMap<Scene, Uint8Array>();

async function answered(scene: Scene): Promise<void> {
  await checked(scene);
  await sendBack(scene);
  const [file] = scene.session.store.get().yearWork.results.sendBack?.files ?? [];
  if (!file) throw new Error('nothing was sent back');
  answers.set(scene, await answeredIn(file.bytes, () => '直しました'));
}

async function readAnswers(scene: Scene): Promise<void> {
  await readSectionAnswers(scene.session, [chosen('回答.xlsx', answers.get(scene) ?? new Uint8Array())]);
}

const compare = ({ session }: Scene) =>
  compareSideBySide(session, { last: [chosen('昨年度.xlsx', readFileSync(SAMPLE))], year: null });

const PUBLISHING = { year: null, title: null, municipality: '彩原市', date: '2026-07-01' };

/** 年間: what an office does in the course of a year. */
export const YEAR: readonly Flow[] = [
  { name: 'hand out as sheets', pane: opened, press: handOut('sheets') },
  { name: 'hand out as sheets before ExcelApi 1.13', apiVersion: '1.12', pane: opened, press: handOut('sheets') },
  { name: 'hand out as files', pane: opened, press: handOut('files') },
  { name: 'send back', pane: checked, press: sendBack },
  { name: 'read answers', pane: answered, press: readAnswers },
  {
    name: 'keep answers',
    workbook: async (scene) => {
      await opened(scene);
      await writeSheets(scene.session, ['submissions']);
    },
    pane: async (scene) => {
      await answered(scene);
      await readAnswers(scene);
    },
    press: ({ session }) => keepSectionAnswers(session),
  },
  { name: 'compare', pane: opened, press: compare },
  {
    name: 'compare again',
    workbook: async (scene) => {
      await opened(scene);
      await compare(scene);
    },
    pane: opened,
    press: compare,
  },
  {
    name: 'next year',
    pane: opened,
    press: ({ session }) => makeNextYear(session, { books: null, blank: null, year: 2027, finished: false }),
  },
  { name: 'publish', pane: opened, press: ({ session }) => publishPlan(session, PUBLISHING, true) },
];
