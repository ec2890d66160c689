import type { Fault, FaultCode } from '../../../src/embedded-excel';
import type { ModelWorkbook } from '../../../src/xlsx/model';
import type { Flow } from './flow';
import { faultsOf, isGood, type Verdict } from './judge';
import { type Scene, SHORT_PATIENCE, sampleWorkbook, sceneOn } from './scene';
import { type Seen, seenOf } from './snapshot';

/** A flow as it goes when Excel refuses nothing. */
export interface Clean {
  readonly flow: Flow;
  readonly workbook: ModelWorkbook;
  readonly before: Seen;
  readonly after: Seen;
  /** After a second press, for where the first was done although it was refused. */
  readonly twice: Seen;
  /** Actions of each request of the press. */
  readonly requests: readonly number[];
  /** The last of them that reads what is examined. */
  readonly readingEnds: number;
}

export interface Tried {
  readonly flow: string;
  readonly fault: Fault;
  /** Actions of the refused request. */
  readonly actions: number;
  readonly verdict: Verdict;
}

/** Far longer than a press takes, also on a crowded machine: longer means for ever. */
const FOR_EVER = 60_000;

const AT_AN_ACTION: readonly FaultCode[] = ['AccessDenied', 'ItemNotFound', 'GeneralException'];

/** Every way in which a request of so many actions fails. `steps` of them are tried in the middle of the batch. */
export function faultsFor(request: number, actions: number, steps: number): Fault[] {
  const within = [...new Set(Array.from({ length: steps }, (_, at) => Math.round(((at + 1) * actions) / (steps + 1))))];
  const middle = within.filter((after) => after > 0 && after < actions);
  return [
    ...AT_AN_ACTION.flatMap((code) => [0, ...middle].map((after): Fault => ({ request, code, after }))),
    { request, code: 'InvalidOperationInCellEditMode' },
    { request, code: 'RequestPayloadSizeLimitExceeded' },
    { request, code: 'ResponsePayloadSizeLimitExceeded', after: 'all' },
    ...[0, ...middle, 'all' as const].map((after): Fault => ({ request, code: 'InvalidOrTimedOutSession', after })),
    { request, code: 'NoAnswer', after: 0 },
    { request, code: 'NoAnswer', after: 'all' },
  ];
}

export async function cleanRun(flow: Flow): Promise<Clean> {
  const { apiVersion } = flow;
  let workbook = await sampleWorkbook();
  if (flow.workbook) {
    const scene = await sceneOn(workbook, { apiVersion });
    await flow.workbook(scene);
    workbook = structuredClone(scene.excel.workbook.toModel());
  }
  const scene = await sceneOn(workbook, { apiVersion });
  await flow.pane?.(scene);
  const before = seenOf(scene.excel.workbook.asEntered());
  scene.excel.faults.plan();
  const { port } = scene.place;
  let readingEnds = 0;
  const readGrids = port.readGrids.bind(port);
  port.readGrids = async (options) => {
    const grids = await readGrids(options);
    readingEnds = scene.excel.faults.requests.length;
    return grids;
  };
  const readAll = port.readAll.bind(port);
  port.readAll = async (options) => {
    const all = await readAll(options);
    readingEnds = scene.excel.faults.requests.length;
    return all;
  };
  const readOpenSheet = port.readOpenSheet.bind(port);
  port.readOpenSheet = async () => {
    const grid = await readOpenSheet();
    readingEnds = scene.excel.faults.requests.length;
    return grid;
  };
  await flow.press(scene);
  const after = seenOf(scene.excel.workbook.asEntered());
  const requests = scene.excel.faults.requests.map(({ actions }) => actions);
  const readAt = readingEnds;
  await flow.press(scene);
  await flow.mend?.(scene);
  const twice = seenOf(scene.excel.workbook.asEntered());
  return { flow, workbook, before, after, twice, requests, readingEnds: readAt };
}

/** Presses while one request fails, then presses again. */
export async function refuse(clean: Clean, fault: Fault): Promise<Tried> {
  if (fault.code !== 'NoAnswer') return attempt(clean, fault);
  const tried = await attempt(clean, fault, SHORT_PATIENCE);
  return isGood(tried.verdict) ? tried : attempt(clean, fault);
}

async function attempt(clean: Clean, fault: Fault, patience?: number): Promise<Tried> {
  const { flow } = clean;
  const scene = await sceneOn(clean.workbook, { patience, apiVersion: flow.apiVersion });
  await flow.pane?.(scene);
  scene.excel.faults.plan(fault);
  const first = await pressed(flow, scene);
  const failed = seenOf(scene.excel.workbook.asEntered());
  const shown = scene.session.store.get();
  scene.excel.faults.plan();
  const second = await pressed(flow, scene);
  await flow.mend?.(scene);
  const mended = seenOf(scene.excel.workbook.asEntered());
  const verdict = faultsOf({ clean, fault, first, failed, shown, second, mended });
  return { flow: flow.name, fault, actions: clean.requests[fault.request - 1] ?? 0, verdict };
}

export interface Pressed {
  /** Whether it came to an end. */
  readonly ended: boolean;
  readonly intent: 'success' | 'info' | 'warning' | 'error' | null;
  /** What was said, in words. */
  readonly said: string;
}

async function pressed(flow: Flow, scene: Scene): Promise<Pressed> {
  scene.session.store.dispatch({ type: 'dismissed' });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const forEver = new Promise<'for ever'>((resolve) => {
    timer = setTimeout(() => resolve('for ever'), FOR_EVER);
  });
  const said = await Promise.race([flow.press(scene), forEver]);
  clearTimeout(timer);
  const { notice } = scene.session.store.get();
  if (said === 'for ever') return { ended: false, intent: null, said: '' };
  return { ended: true, intent: notice?.intent ?? null, said: notice?.text ?? (typeof said === 'string' ? said : '') };
}
