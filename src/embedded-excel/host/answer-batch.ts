import { readModel, WorkbookError } from '../../xlsx';
import type { ModelWorkbook } from '../../xlsx/model';
import { TYPES } from '../objects';
import type { Batch } from '../protocol/batch';
import { isJsonObject, type Json } from '../protocol/json';
import { runBatch } from '../protocol/run-batch';
import type { Session } from '../protocol/session';
import type { UndoHistory } from '../workbook/undo-history';
import { bytesOf, type Counting } from './counters';
import type { Fault, FaultCode, Faults } from './faults';
import type { EmbeddedExcelOptions } from './options';
import type { Turns } from './turns';

/** office.js's numbers for refusals of a whole request. */
export const Refusal = {
  internalError: 5001,
  cellEditMode: 5004,
  connectionLost: 5012,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
} as const;

const WEB_LIMIT = 5 * 1024 * 1024;

/** null: there is none, and there never will be. */
export type Answer = { readonly refusal: number } | { readonly body: string } | null;

/** How a fault of each kind looks on the wire: at one action of the batch, for the whole of it, or not at all. */
const WIRE = {
  AccessDenied: 'action',
  ItemNotFound: 'action',
  GeneralException: 'action',
  InvalidOperationInCellEditMode: Refusal.cellEditMode,
  RequestPayloadSizeLimitExceeded: Refusal.requestTooLarge,
  ResponsePayloadSizeLimitExceeded: Refusal.responseTooLarge,
  InvalidOrTimedOutSession: Refusal.connectionLost,
  NoAnswer: null,
} as const satisfies Record<FaultCode, number | 'action' | null>;

/** What a request meets beside the workbook. */
export interface Circumstances {
  readonly counting: Counting;
  readonly faults: Faults;
  readonly undo: UndoHistory;
  /** Whether messages over 5 MB are refused. */
  readonly limited: boolean;
  readonly onWork: EmbeddedExcelOptions['onWork'];
  readonly turns: Turns;
}

/** Answers one request of an add-in: its batch as JSON. */
export async function answerBatch(
  body: string,
  session: Omit<Session, 'files'>,
  { counting, faults, limited, undo, onWork, turns }: Circumstances,
): Promise<Answer> {
  let start = performance.now();
  const pause = async (rest: () => Promise<void>): Promise<void> => {
    onWork?.({ start, end: performance.now() });
    await rest();
    start = performance.now();
  };
  const rest = (): Promise<void> | null => {
    const turn = turns.rest(start);
    return turn && pause(turn);
  };
  const requestBytes = bytesOf(body);
  const batch = readBatch(body);
  if (limited && requestBytes > WEB_LIMIT) {
    counting.count(batch.Actions.length, requestBytes, 0, false);
    return { refusal: Refusal.requestTooLarge };
  }
  const whole = { ...session, files: await readFiles(batch) };
  const isCleanup = batch.Actions.every((action) => action.ActionType === 1 || action.Name === '_RemoveReference');
  const fault = isCleanup ? null : faults.meet(batch.Actions.length);
  const failed = fault && (await fail(batch, whole, fault));
  const answer = fault ? '' : JSON.stringify(await runBatch(batch, whole, TYPES, { pause, rest }));
  if (!isCleanup) undo.endRequest();
  if (fault) return failed;
  const responseBytes = bytesOf(answer);
  onWork?.({ start, end: performance.now() });
  counting.count(batch.Actions.length, requestBytes, responseBytes, isCleanup);
  return limited && responseBytes > WEB_LIMIT ? { refusal: Refusal.responseTooLarge } : { body: answer };
}

/** Carries out as much of the batch as the fault lets through. */
async function fail(batch: Batch, session: Session, { code, after = 0 }: Fault): Promise<Answer> {
  const wire = WIRE[code];
  const { length } = batch.Actions;
  // At the latest at its last action: a batch that was refused at none was not refused.
  const at = Math.min(after === 'all' ? length : after, wire === 'action' ? length - 1 : length);
  const done = await runBatch(batch, session, TYPES, { stop: { at, code: stopCode(code) } });
  if (wire === null) return null;
  return wire === 'action' ? { body: JSON.stringify(done) } : { refusal: wire };
}

function stopCode(code: FaultCode) {
  return code === 'AccessDenied' || code === 'ItemNotFound' ? code : 'GeneralException';
}

function readBatch(body: string): Batch {
  const parsed: unknown = JSON.parse(body);
  if (!isBatch(parsed)) throw new TypeError('office.js sent something that is no batch.');
  return parsed;
}

function isBatch(value: unknown): value is Batch {
  return isJsonObject(value) && Array.isArray(value.Actions) && isJsonObject(value.ObjectPaths);
}

/** Reading a file takes time, and a batch does not wait: what it brings along is read first. */
async function readFiles(batch: Batch): Promise<ReadonlyMap<string, ModelWorkbook | null>> {
  const files = new Map<string, ModelWorkbook | null>();
  for (const { Name, ArgumentInfo } of [...batch.Actions, ...Object.values(batch.ObjectPaths)]) {
    if (Name !== 'InsertWorksheetsFromBase64' && Name !== 'CreateWorkbook') continue;
    const given: Json | undefined = ArgumentInfo?.Arguments?.[0];
    if (typeof given === 'string') files.set(given, await readFile(given));
  }
  return files;
}

async function readFile(base64: string): Promise<ModelWorkbook | null> {
  try {
    const letters = atob(base64);
    return await readModel(Uint8Array.from(letters, (letter) => letter.charCodeAt(0)));
  } catch (error) {
    // Not base64 (atob), or no workbook.
    if (error instanceof WorkbookError || error instanceof DOMException) return null;
    throw error;
  }
}
