import type { AddinRuntime, RuntimeState } from '../host/addin-runtime';
import { text } from '../protocol/arguments';
import { action, method, type ObjectType } from '../protocol/member';
import { ExcelError } from '../workbook/excel-error';

/** The objects that office.js makes by their names on the server, for Office.addin. */
export const SERVICES = {
  'Microsoft.AppRuntime.AppRuntimeService': 'AppRuntimeService',
  'Microsoft.AppRuntime.AppRuntimePersistenceService': 'AppRuntimePersistenceService',
} as const;

const STATES: readonly RuntimeState[] = ['Inactive', 'Background', 'Visible'];

function stateIn(given: string): RuntimeState {
  const state = STATES.find((one) => one === given);
  if (!state) throw new ExcelError('InvalidArgument');
  return state;
}

/** Only an add-in whose manifest asks for a shared runtime has one. */
function shared(runtime: AddinRuntime): AddinRuntime {
  if (runtime.kind !== 'shared') throw new ExcelError('SharedRuntimeNotAvailable');
  return runtime;
}

/** Office.addin.showAsTaskpane and hide. */
export const appRuntimeService: ObjectType<AddinRuntime> = {
  members: {
    getAppRuntimeState: method('internal', (runtime) => ({ value: shared(runtime).state })),
    setAppRuntimeState: action('internal', (runtime, [state]) => {
      shared(runtime).state = stateIn(text(state));
    }),
  },
};

/** Office.addin.setStartupBehavior and getStartupBehavior. */
export const appRuntimePersistenceService: ObjectType<AddinRuntime> = {
  members: {
    getAppRuntimeStartState: method('internal', (runtime) => ({ value: shared(runtime).startState })),
    setAppRuntimeStartState: action('internal', (runtime, [state]) => {
      shared(runtime).startState = stateIn(text(state));
    }),
  },
};
