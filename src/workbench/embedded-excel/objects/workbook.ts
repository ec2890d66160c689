import { flag, optionalOneOf, text } from '../protocol/arguments';
import { hostObject } from '../protocol/host-object';
import { action, event, method, type ObjectType, object, value } from '../protocol/member';
import { cellArea } from '../workbook/area';
import type { LiveWorkbook } from '../workbook/live-workbook';

export const workbook: ObjectType<LiveWorkbook> = {
  members: {
    application: object('1.1', (target) => hostObject('Application', target)),
    worksheets: object('1.1', (target) => hostObject('WorksheetCollection', target)),
    autoSave: value('1.9', () => false),
    calculationEngineVersion: value('1.9', () => 191029),
    isDirty: value(
      '1.9',
      (target) => target.isDirty,
      (target, given) => {
        target.isDirty = flag(given);
      },
    ),
    name: value('1.7', (target) => target.name),
    previouslySaved: value('1.9', () => true),
    readOnly: value('1.8', () => false),
    getActiveCell: method('1.7', ({ activeSheet }) => {
      const { top, left } = activeSheet.selection;
      return hostObject('Range', { sheet: activeSheet, area: cellArea(top, left) });
    }),
    getIsActiveCollabSession: method('1.9', () => ({ value: false })),
    getSelectedRange: method('1.1', ({ activeSheet }) =>
      hostObject('Range', { sheet: activeSheet, area: activeSheet.selection }),
    ),
    save: action('1.11', (target, [behaviour]) => {
      optionalOneOf(behaviour, ['Save', 'Prompt']);
      target.save();
    }),
    onSelectionChanged: event('1.2'),
    _RemoveReference: action('internal', (_target, [id], session) => session.references.forget(text(id))),
  },
};
