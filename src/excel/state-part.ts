import { emptyState, type State } from '../core/state/state';
import { STATE_NAMESPACE, stateFromXml, stateToXml } from '../core/state/xml';
import { run } from './run';

/** What was decided in this workbook; an empty state when nothing was. */
export function readState(): Promise<State> {
  return run(async (context) => {
    const parts = context.workbook.customXmlParts.getByNamespace(STATE_NAMESPACE);
    parts.load('items/id');
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
    const parts = context.workbook.customXmlParts.getByNamespace(STATE_NAMESPACE);
    parts.load('items/id');
    await context.sync();
    const [first, ...others] = parts.items;
    for (const other of others) other.delete();
    if (first) first.setXml(stateToXml(state));
    else context.workbook.customXmlParts.add(stateToXml(state));
    await context.sync();
  });
}
