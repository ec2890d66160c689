import { mergeStates } from '../core/state/merge';
import { STATE_NAMESPACE } from '../core/state/namespace';
import type { State } from '../core/state/state';
import { WorkbookError } from '../core/workbook-error';
import type { Rider } from './read-grids';
import { run } from './run';

/** Several people who decide at once: each gets his turn long before. */
const TURNS = 8;

/** What was decided in this workbook; an empty state when nothing was. */
export function readState(onNewer?: (fields: readonly string[]) => void): Promise<State> {
  return run(async (context) => mergeStates(await statesIn(await readParts(context), onNewer)));
}

/**
 * Changes what was decided. The state is read, and put in place of exactly the parts that were read, in one go after another:
 * what somebody else put there meanwhile makes Excel refuse that, and the change is made anew upon his. Gives the state as it is now.
 */
export async function updateState(change: (state: State) => State): Promise<State> {
  const cutOff = new Set<string>();
  for (let turn = 1; ; turn += 1) {
    const going: Going = { replacement: null };
    try {
      return await run((context) => replaceParts(context, change, cutOff, going));
    } catch (error) {
      const { replacement } = going;
      // Where Excel cannot even be asked, what stands is taken in by the next change.
      const became = replacement ? await settleParts(replacement).catch(() => null) : null;
      if (replacement && became === 'done') return replacement.next;
      const isMissing = error instanceof WorkbookError && error.code === 'missing';
      if (turn >= TURNS || !(isMissing || became === 'again')) throw error;
    }
  }
}

/** Asks for what was decided while something else is read. */
export class StateRider implements Rider {
  private parts: Excel.CustomXmlPartScopedCollection | null = null;
  private texts: readonly OfficeExtension.ClientResult<string>[] = [];

  first(context: Excel.RequestContext): void {
    this.parts = context.workbook.customXmlParts.getByNamespace(STATE_NAMESPACE);
    this.parts.load('items/id');
  }

  second(): void {
    this.texts = this.parts?.items.map((part) => part.getXml()) ?? [];
  }

  third(): void {
    // Everything has been asked for.
  }

  /** Which parts there are, by their ids. */
  get ids(): readonly string[] {
    return this.parts?.items.map(({ id }) => id) ?? [];
  }

  /** Once the reading is over. Throws `state-unread`. */
  async state(onNewer?: (fields: readonly string[]) => void): Promise<State> {
    return mergeStates(
      await statesIn(
        this.texts.map(({ value }) => ({ xml: value })),
        onNewer,
      ),
    );
  }
}

interface ReadPart {
  readonly part: Excel.CustomXmlPart;
  readonly xml: string;
}

/** A part that takes the place of others. */
interface Replacement {
  readonly next: State;
  readonly xml: string;
  /** Those that it replaces, by their ids. */
  readonly old: ReadonlySet<string>;
}

/** How far a change has come: Excel was asked for the replacement, or not yet. */
interface Going {
  replacement: Replacement | null;
}

/**
 * After a replacement that was cut off: it is done to its end, or taken away again while all that it was to replace still stands.
 * `again`: somebody else put his there meanwhile.
 */
function settleParts({ xml, old }: Replacement): Promise<'done' | 'back' | 'again'> {
  return run(async (context) => {
    const standing = await readParts(context);
    const left = standing.filter(({ part }) => old.has(part.id));
    const fresh = standing.filter(({ part }) => !old.has(part.id));
    const ours = fresh.filter((one) => one.xml === xml);
    if (ours.length < fresh.length) return 'again';
    if (ours.length === 0) return 'back';
    const isBegun = left.length < old.size || old.size === 0;
    const stale = isBegun ? left : ours;
    for (const { part } of stale) part.delete();
    if (stale.length > 0) await context.sync();
    return isBegun ? 'done' : 'back';
  });
}

async function replaceParts(
  context: Excel.RequestContext,
  change: (state: State) => State,
  cutOff: Set<string>,
  going: Going,
): Promise<State> {
  const standing = await readParts(context);
  const others = standing.filter(({ xml }) => !cutOff.has(xml));
  // Somebody may have taken in already what was cut off of ours: each thing stands there once.
  const next = mergeStates([change(mergeStates(await statesIn(others.length > 0 ? others : standing)))]);
  const { stateToXml } = await import('../core/state/xml');
  const xml = stateToXml(next);
  cutOff.add(xml);
  going.replacement = { next, xml, old: new Set(standing.map(({ part }) => part.id)) };
  // The new one first: whatever is refused, what was decided stands somewhere.
  context.workbook.customXmlParts.add(xml);
  for (const { part } of standing) part.delete();
  await context.sync();
  return next;
}

async function readParts(context: Excel.RequestContext): Promise<ReadPart[]> {
  const parts = context.workbook.customXmlParts.getByNamespace(STATE_NAMESPACE);
  parts.load('items/id');
  await context.sync();
  const texts = parts.items.map((part) => ({ part, text: part.getXml() }));
  if (texts.length > 0) await context.sync();
  return texts.map(({ part, text }) => ({ part, xml: text.value }));
}

/** What checks a state is only loaded where one stands: most workbooks of a first day have none. */
async function statesIn(
  parts: readonly Pick<ReadPart, 'xml'>[],
  onNewer?: (fields: readonly string[]) => void,
): Promise<State[]> {
  if (parts.length === 0) return [];
  const { stateFromXml } = await import('../core/state/xml');
  return parts.flatMap(({ xml }) => stateFromXml(xml, onNewer) ?? []);
}
