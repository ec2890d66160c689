import { EVENTS, WHOLE_WORKBOOK } from '../objects/registration';
import type { Registrations } from '../protocol/session';
import { type Area, areaAddress, cellsOf } from '../workbook/area';
import type { WorkbookChange } from '../workbook/change';
import { changeTypeOf, directionOf } from '../workbook/shift';
import type { Temperament } from '../workbook/temperament';

/** One event as office.js hears it: its number, whom it is for, and what it says. */
export interface EventMessage {
  readonly type: number;
  readonly target: string;
  readonly message: object;
  readonly isRemote: boolean;
}

/** Whether this Excel keeps such a change to itself. */
function isUntold(change: WorkbookChange, events: Temperament['events']): boolean {
  if (events === 'all' || change.actor.source === 'Remote') return false;
  if (change.kind === 'calculated') return true;
  return (
    change.kind === 'changed' && !change.moved && change.actor.trigger !== 'ThisLocalAddin' && cellsOf(change.area) > 1
  );
}

/** The event that a change raises, for those who asked to hear of it. */
export function eventMessages(
  change: WorkbookChange,
  registrations: Registrations,
  events: Temperament['events'],
): EventMessage[] {
  const told = isUntold(change, events) ? null : describe(change);
  if (!told || !registrations.has(told.type, WHOLE_WORKBOOK)) return [];
  const { source } = change.actor;
  const message = { ...told.message, worksheetId: told.sheetId, source };
  return [{ type: told.type, target: WHOLE_WORKBOOK, message, isRemote: source === 'Remote' }];
}

/** How an event's own range is asked for later. */
function eventReference(sheetId: string, area: Area): string {
  return `${sheetId}!${areaAddress(area)}`;
}

function describe(change: WorkbookChange): { type: number; sheetId: string; message: object } | null {
  switch (change.kind) {
    case 'changed': {
      const message = {
        address: areaAddress(change.area),
        changeType: change.moved ? changeTypeOf(change.moved) : 'RangeEdited',
        triggerSource: change.actor.trigger,
        shiftDirection: change.moved ? directionOf(change.moved) : 'None',
        referenceId: eventReference(change.sheetId, change.area),
        ...('after' in change ? details(change.before ?? null, change.after ?? null) : {}),
      };
      return { type: EVENTS.changed.type, sheetId: change.sheetId, message };
    }
    case 'calculated':
      return { type: EVENTS.calculated.type, sheetId: change.sheetId, message: { address: areaAddress(change.area) } };
    case 'selected':
      return { type: EVENTS.selected.type, sheetId: change.sheetId, message: { address: areaAddress(change.area) } };
    case 'renamed':
      return {
        type: EVENTS.renamed.type,
        sheetId: change.sheetId,
        message: { nameBefore: change.before, nameAfter: change.after },
      };
    case 'activated':
    case 'added':
    case 'deleted':
      return { type: EVENTS[change.kind].type, sheetId: change.sheetId, message: {} };
    default:
      return null;
  }
}

function details(before: unknown, after: unknown): object {
  return {
    valueBefore: before ?? '',
    valueAfter: after ?? '',
    valueTypeBefore: typeName(before),
    valueTypeAfter: typeName(after),
  };
}

function typeName(value: unknown): string {
  if (value === null) return 'Empty';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}
