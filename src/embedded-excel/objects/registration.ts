import { action, type Member } from '../protocol/member';
import type { Session } from '../protocol/session';

/** office.js's number for each event, and the name under which it registers for it. */
export const EVENTS = {
  changed: { type: 10, name: 'DataChangedEvent' },
  activated: { type: 11, name: 'ActivatedEvent' },
  deactivated: { type: 12, name: 'DeactivatedEvent' },
  added: { type: 13, name: 'AddedEvent' },
  selected: { type: 14, name: 'SelectionChangedEvent' },
  deleted: { type: 15, name: 'DeletedEvent' },
  formatChanged: { type: 18, name: 'FormatChangedEvent' },
  protection: { type: 24, name: 'ProtectionChangedEvent' },
  renamed: { type: 25, name: 'EventNameChanged' },
  visibility: { type: 26, name: 'EventVisibilityChanged' },
  moved: { type: 27, name: 'EventMoved' },
} as const;

/** The target of events that any sheet of the workbook raises. */
export const WHOLE_WORKBOOK = 'Workbook';

/** The pair of internal methods by which office.js begins and ends listening to an event. */
export function registration<Target>(
  event: { readonly type: number; readonly name: string },
  targetOf: (target: Target) => string,
): Record<string, Member<Target>> {
  const change = (how: 'add' | 'remove') =>
    action<Target>('internal', (target, _args, session: Session) => {
      session.registrations[how](event.type, targetOf(target));
    });
  return { [`_Register${event.name}`]: change('add'), [`_Unregister${event.name}`]: change('remove') };
}
