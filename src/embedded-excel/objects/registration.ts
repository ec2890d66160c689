import { action, type Member } from '../protocol/member';
import type { Session } from '../protocol/session';
import type { LiveWorkbook } from '../workbook/live-workbook';

/** office.js's number for each event, and the name under which it registers for it. */
export const EVENTS = {
  changed: { type: 10, name: 'DataChangedEvent' },
  activated: { type: 11, name: 'ActivatedEvent' },
  added: { type: 13, name: 'AddedEvent' },
  selected: { type: 14, name: 'SelectionChangedEvent' },
  deleted: { type: 15, name: 'DeletedEvent' },
  calculated: { type: 16, name: 'CalculatedEvent' },
  renamed: { type: 25, name: 'EventNameChanged' },
} as const;

/** The target of events that any sheet of the workbook raises. */
export const WHOLE_WORKBOOK = 'Workbook';

/** The pair of internal methods by which office.js begins and ends listening to an event of any sheet. */
export function registration(event: {
  readonly type: number;
  readonly name: string;
}): Record<string, Member<LiveWorkbook>> {
  const change = (how: 'add' | 'remove') =>
    action<LiveWorkbook>('internal', (_workbook, _args, session: Session) => {
      session.registrations[how](event.type, WHOLE_WORKBOOK);
    });
  return { [`_Register${event.name}`]: change('add'), [`_Unregister${event.name}`]: change('remove') };
}
