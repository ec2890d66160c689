import type { CDPSession, Page } from 'playwright-core';
import { paneFrame } from './pane-frame';

/** Of Chromium's trace: microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Processor time. */
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly frame?: string; readonly url?: string } };
}

export interface Tasks {
  /** Milliseconds of processor time of the longest task of the pane's, less what the embedded Excel did within it. */
  readonly longestOfPane: number;
  /** Of the longest task of the whole page, the workbench's own among them. */
  readonly longestOfPage: number;
}

const MARK = 'kohyo-fixed-work';
const RUNS = 5;

/** The same work each time, some fifty milliseconds of it on a quiet machine of 2024: texts folded, counted and sorted. */
function fixedWork(mark: string): number {
  const begun = performance.now();
  const counts = new Map<string, number>();
  for (let at = 0; at < 60_000; at += 1) {
    const text = `個票${(at * 7919) % 4001}の${at % 13}`.normalize('NFKC');
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const found = [...counts].sort(([one], [other]) => (one < other ? -1 : 1)).length;
  performance.measure(mark, { start: begun, end: performance.now() });
  return found;
}

/**
 * Traces what the page does during `act`, and how long a fixed work takes on the same machine beside the same neighbours. Processor time is
 * counted, not the clock: a busy machine lengthens all alike.
 */
export async function tasksDuring(page: Page, act: () => Promise<void>): Promise<Tasks & { readonly fixed: number }> {
  const session = await page.context().newCDPSession(page);
  const pane = paneFrame(page);
  const runs: number[] = [];
  const events = await traced(session, async () => {
    await act();
    for (let run = 0; run < RUNS; run += 1) await pane.evaluate(fixedWork, MARK);
  });
  const frames = await frameIds(session);
  const main = events.filter(({ name }) => name === 'RunTask' || name.endsWith('::RunTask'));
  const spans = (name: string) => measures(events, name);
  const fixed = spans(MARK);
  const excel = spans('embedded-excel');
  const ofPane = events.filter(
    ({ name, args }) => name === 'FunctionCall' && args?.data?.frame !== undefined && frames.pane === args.data.frame,
  );
  let longestOfPane = 0;
  let longestOfPage = 0;
  for (const task of main) {
    const { dur = 0, tdur = 0 } = task;
    if (!ofPane.some((one) => one.tid === task.tid && one.pid === task.pid) || tdur === 0) continue;
    if (fixed.some((span) => overlap(span, task) > 0)) {
      runs.push(tdur / 1000);
      continue;
    }
    longestOfPage = Math.max(longestOfPage, tdur / 1000);
    const theirs = excel.reduce((sum, span) => sum + overlap(span, task), 0);
    const within = ofPane.some((one) => one.tid === task.tid && one.ts >= task.ts && one.ts <= task.ts + dur);
    if (within) longestOfPane = Math.max(longestOfPane, (tdur / 1000) * Math.max(0, 1 - theirs / Math.max(1, dur)));
  }
  await session.detach();
  runs.sort((one, other) => one - other);
  return { longestOfPane, longestOfPage, fixed: runs[Math.floor(runs.length / 2)] ?? Number.NaN };
}

async function traced(session: CDPSession, act: () => Promise<void>): Promise<readonly TraceEvent[]> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    categories: 'toplevel,devtools.timeline,blink.user_timing',
  });
  await act();
  const ended = new Promise<void>((over) => session.once('Tracing.tracingComplete', () => over()));
  await session.send('Tracing.end');
  await ended;
  return events;
}

/** The frames by which a trace names whose function runs. */
async function frameIds(session: CDPSession): Promise<{ readonly pane: string }> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const pane = frameTree.childFrames?.find(({ frame }) => frame.name === 'kohyo-pane');
  if (!pane) throw new Error('the pane is no frame of the page');
  return { pane: pane.frame.id };
}

/** What `performance.measure` told of: a beginning and an end of one name, one after another. */
function measures(events: readonly TraceEvent[], wanted: string): readonly { ts: number; dur: number }[] {
  const begun = events.filter(({ name, ph }) => name === wanted && ph === 'b').sort((a, b) => a.ts - b.ts);
  const ended = events.filter(({ name, ph }) => name === wanted && ph === 'e').sort((a, b) => a.ts - b.ts);
  return begun.map(({ ts }, at) => ({ ts, dur: (ended[at]?.ts ?? ts) - ts }));
}

function overlap(one: { ts: number; dur?: number }, other: { ts: number; dur?: number }): number {
  return Math.max(0, Math.min(one.ts + (one.dur ?? 0), other.ts + (other.dur ?? 0)) - Math.max(one.ts, other.ts));
}
