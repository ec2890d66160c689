import { EVENTS, WHOLE_WORKBOOK } from '../objects/registration';
import type { Registrations } from '../protocol/session';
import { type Area, areaAddress } from '../workbook/area';
import type { WorkbookChange } from '../workbook/change';
import { changeTypeOf, directionOf } from '../workbook/shift';

/** One event as office.js hears it: its number, whom it is for, and what it says. */
export interface EventMessage {
  readonly type: number;
  readonly target: string;
  readonly message: object;
  readonly isRemote: boolean;
}

const SHEET_WORD: Readonly<Record<string, string>> = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' };

/** The events that a change raises, for those who asked to hear of it: on the sheet, and on the workbook's sheets. */
export function eventMessages(change: WorkbookChange, registrations: Registrations): EventMessage[] {
  const told = describe(change);
  if (!told) return [];
  const { source } = change.actor;
  const message = { ...told.message, worksheetId: told.sheetId, source };
  return [told.sheetId, WHOLE_WORKBOOK]
    .filter((target) => registrations.has(told.type, target))
    .map((target) => ({ type: told.type, target, message, isRemote: source === 'Remote' }));
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
    case 'formatChanged':
      return {
        type: EVENTS.formatChanged.type,
        sheetId: change.sheetId,
        message: { address: areaAddress(change.area) },
      };
    case 'selected':
      return { type: EVENTS.selected.type, sheetId: change.sheetId, message: { address: areaAddress(change.area) } };
    case 'renamed':
      return {
        type: EVENTS.renamed.type,
        sheetId: change.sheetId,
        message: { nameBefore: change.before, nameAfter: change.after },
      };
    case 'moved':
      return {
        type: EVENTS.moved.type,
        sheetId: change.sheetId,
        message: { positionBefore: change.before, positionAfter: change.after },
      };
    case 'visibility': {
      const message = { visibilityBefore: SHEET_WORD[change.before], visibilityAfter: SHEET_WORD[change.after] };
      return { type: EVENTS.visibility.type, sheetId: change.sheetId, message };
    }
    case 'protection':
      return { type: EVENTS.protection.type, sheetId: change.sheetId, message: { isProtected: change.isProtected } };
    case 'activated':
    case 'deactivated':
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
