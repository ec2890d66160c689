import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ActionContext, Examiner } from '../../../src/app/action-context';
import { collectHere } from '../../../src/collector/collect';
import { LIKELY } from '../../../src/embedded-excel';
import { asGlobals, type Booted, bootEmbeddedExcel } from '../../../src/embedded-excel/node';
import { excelPort } from '../../../src/excel';
import { BUILT_IN_FORMS } from '../../../src/forms';
import { wordsFor } from '../../../src/locales';
import { makeHere } from '../../../src/maker/make';
import { createSession, type Session } from '../../../src/taskpane/session/session';
import { INITIAL_STATE } from '../../../src/taskpane/session/session-state';
import { createStore } from '../../../src/taskpane/session/store';
import { readModel } from '../../../src/xlsx';
import type { ModelWorkbook } from '../../../src/xlsx/model';
import { examineHere } from '../../../test/app/examine-here';
import { asText } from './snapshot';

export const SAMPLE = path.join(__dirname, '../../../assets/sample/sample.xlsx');
/** These 個票 of the sample (from 0) are enough for every action, a △ to be asked about among them, and few enough to be refused thousands of times. */
const PLACES = [0, 2, 3];
/** How long one request may take, in milliseconds: the embedded Excel answers within a few, on a crowded machine within some hundred. */
const PATIENCE = 1_500;
/** Where no answer is to come: waited for so long at first. What went wrong then is tried again with the longer time. */
export const SHORT_PATIENCE = 300;

/** A pane on an open workbook. */
export interface Scene {
  readonly excel: Booted['excel'];
  readonly session: Session;
  readonly place: ActionContext;
}

const examineNow = examineHere(BUILT_IN_FORMS);
const examined = new Map<string, ReturnType<Examiner>>();
const MOST_KEPT = 100;

/** Thousands of cases meet the same few workbooks: what is in one is worked out once. Examining is pure, so the answer is the same. */
const examineOnce: Examiner = (read) => {
  const key = asText([read.grids, read.state]);
  const known = examined.get(key) ?? examineNow(read);
  examined.delete(key);
  examined.set(key, known);
  const [oldest] = examined.keys();
  if (examined.size > MOST_KEPT && oldest !== undefined) examined.delete(oldest);
  return known;
};

/** Some 個票 of the sample with its tables of the organisation, and what a user has in them beside values. */
export async function sampleWorkbook(): Promise<ModelWorkbook> {
  const model = await readModel(readFileSync(SAMPLE));
  const kohyo = model.sheets.filter(({ name }) => /^個票/u.test(name)).filter((_, at) => PLACES.includes(at));
  const tables = model.sheets.filter(({ name }) => !/^個票/u.test(name));
  const [first] = kohyo;
  first?.conditionalFormats.push({
    range: 'B2:B9',
    type: 'expression',
    formulas: ['LEN(B2)>99'],
    format: { fill: { pattern: 'solid', color: '#CCFFCC' } },
  });
  const sheets = [...kohyo, ...tables];
  return {
    ...model,
    sheets,
    activeSheet: 0,
    names: [...model.names, { name: '会計年度', refersTo: `'${first?.name}'!$B$2`, sheet: null }],
    customXml: [
      ...model.customXml,
      { id: '{11111111-2222-3333-4444-555555555555}', xml: '<notes xmlns="urn:saibara:notes">覚え</notes>' },
    ],
  };
}

export async function sceneOn(
  workbook: ModelWorkbook,
  { undoApi = false, patience = PATIENCE, apiVersion = '1.14', temperament = LIKELY } = {},
): Promise<Scene> {
  const booted = await bootEmbeddedExcel({ workbook: structuredClone(workbook), apiVersion, undoApi, temperament });
  asGlobals(booted);
  const store = createStore({ ...INITIAL_STATE, user: '山田' });
  const place: ActionContext = {
    port: excelPort({ patience }),
    words: wordsFor('ja'),
    examine: examineOnce,
    now: () => '2026-07-01T09:00:00.000Z',
    user: () => store.get().user,
  };
  return {
    excel: booted.excel,
    session: createSession(place, store, { collector: collectHere(), maker: makeHere('ja', () => undefined) }),
    place,
  };
}
