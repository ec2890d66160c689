import { emptyState, type State } from '../core/state/state';
import { STATE_NAMESPACE, stateFromXml, stateToXml } from '../core/state/xml';
import { askParts, putPart } from './custom-xml';
import { run } from './run';

/** What was decided in this workbook; an empty state when nothing was. */
export function readState(): Promise<State> {
  return run(async (context) => {
    const parts = askParts(context, STATE_NAMESPACE);
    await context.sync();
    // A workbook merged from two may carry two parts; the last one was written last.
    const part = parts.items.at(-1);
    if (!part) return emptyState();
    const xml = part.getXml();
    await context.sync();
    return stateFromXml(xml.value) ?? emptyState();
  });
}

export function writeState(state: State): Promise<void> {
  return run(async (context) => {
    const parts = askParts(context, STATE_NAMESPACE);
    await context.sync();
    putPart(context, parts.items, stateToXml(state));
    await context.sync();
  });
}
