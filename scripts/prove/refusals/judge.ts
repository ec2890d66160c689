import type { Fault } from '../../../src/embedded-excel';
import type { SessionState } from '../../../src/taskpane/session/session-state';
import type { Clean, Pressed } from './cases';
import type { Seen, SeenSheet } from './snapshot';

/** What was wrong with a press that Excel refused in part; all blank when nothing was. */
export interface Verdict {
  /** What of the user's is changed or gone. */
  readonly lost: readonly string[];
  /** The workbook is neither as before nor as after: places. */
  readonly between: readonly string[];
  /** What was not said, or said without words. */
  readonly untold: string | null;
  /** Findings that were computed are not shown. */
  readonly hidden: boolean;
  /** What the next press did not bring about. */
  readonly unmended: readonly string[];
}

export function isGood({ lost, between, untold, hidden, unmended }: Verdict): boolean {
  return lost.length + between.length + unmended.length === 0 && untold === null && !hidden;
}

export interface Trial {
  readonly clean: Clean;
  readonly fault: Fault;
  readonly first: Pressed;
  readonly failed: Seen;
  readonly shown: SessionState;
  readonly second: Pressed;
  readonly mended: Seen;
}

export function faultsOf(trial: Trial): Verdict {
  const { clean, failed, mended } = trial;
  return {
    lost: lostOf(clean, failed),
    between: differences(failed, clean.before).length > 0 ? differences(failed, clean.after) : [],
    untold: untoldOf(trial),
    hidden: isHidden(trial),
    unmended: [
      ...lostOf(clean, mended).map((one) => `lost: ${one}`),
      ...unlike(mended, clean),
      ...(trial.second.ended ? [] : ['never ends']),
      ...(trial.second.intent === 'error' ? [`said ${trial.second.said}`] : []),
    ],
  };
}

/** User's own sheets: each cell as before, or as a press without refusals leaves it. Our sheets: what people wrote there is there. */
function lostOf({ before, after }: Clean, now: Seen): string[] {
  const lost: string[] = [];
  for (const [name, was] of before.sheets) {
    const is = now.sheets.get(name);
    if (!is) {
      // What the press itself takes away may be gone.
      if (after.sheets.has(name)) lost.push(`sheet ${name}`);
      continue;
    }
    if (was.ours) {
      const texts = new Map(is.people);
      for (const [text, row] of was.people) {
        if (!texts.has(text)) lost.push(`${name}: ${text}`);
        else if (texts.get(text) !== row && after.sheets.get(name)?.people.get(text) !== texts.get(text))
          lost.push(`${name}: ${text} beside another row`);
      }
      continue;
    }
    if (is.frame !== was.frame) lost.push(`${name}: frame`);
    const become = after.sheets.get(name)?.cells;
    for (const key of new Set([...was.cells.keys(), ...is.cells.keys()])) {
      const cell = is.cells.get(key);
      if (cell !== was.cells.get(key) && cell !== become?.get(key)) lost.push(`${name} ${key}`);
    }
  }
  if (now.names !== before.names && now.names !== after.names) lost.push('names');
  if (now.others !== before.others) lost.push('parts of others');
  if (before.state !== '[]' && now.state === '[]' && after.state !== '[]') lost.push('state');
  return lost;
}

/** Where it is unlike a workbook in which nothing was refused, at the first press or at the second. */
function unlike(mended: Seen, { after, twice }: Clean): string[] {
  const once = [...differences(mended, after), ...marksDiffer(mended, after)];
  const again = [...differences(mended, twice), ...marksDiffer(mended, twice)];
  return again.length === 0 ? [] : once;
}

/** Where two workbooks differ but for colours. */
function differences(one: Seen, other: Seen): string[] {
  const all = new Set([...one.sheets.keys(), ...other.sheets.keys()]);
  const sheets = [...all].filter((name) => !isSame(one.sheets.get(name), other.sheets.get(name)));
  return [...sheets, ...(one.names === other.names ? [] : ['names']), ...(one.state === other.state ? [] : ['state'])];
}

function isSame(one: SeenSheet | undefined, other: SeenSheet | undefined): boolean {
  return one !== undefined && other !== undefined && one.whole === other.whole;
}

function marksDiffer(one: Seen, other: Seen): string[] {
  return [...one.sheets].flatMap(([name, { marks, looks }]) =>
    marks === other.sheets.get(name)?.marks && looks === other.sheets.get(name)?.looks ? [] : [`looks of ${name}`],
  );
}

/** A code, a place without a name, a brace left open. */
const BARE = /『』|『—』|\{|AccessDenied|ItemNotFound|GeneralException|SizeLimit|InvalidOr|ファイルまたはフォルダー/u;

/** Said of a workbook that stands as it stood. */
const AS_BEFORE = /前のまま/u;

function untoldOf({ clean, first, failed }: Trial): string | null {
  if (!first.ended) return 'never ends';
  const done = differences(failed, clean.after).length === 0 && marksDiffer(failed, clean.after).length === 0;
  const [words = ''] = first.said.split('\n');
  if (BARE.test(words)) return words;
  if (AS_BEFORE.test(words) && differences(failed, clean.before).length > 0) return `said ${words}`;
  if (done) return null;
  if (words === '') return 'nothing said';
  return first.intent === 'success' ? `said ${words}` : null;
}

/** Reading and examining go first; a check whose reading was answered shows what it found. */
function isHidden({ clean: { flow, readingEnds }, fault, shown, first }: Trial): boolean {
  if (!flow.finds || fault.request <= readingEnds || !first.ended)
    return flow.finds === true && fault.request > readingEnds;
  return !shown.checked || (shown.examination?.findings.length ?? 0) === 0;
}
