import type { OfficeTheme } from './theme';
import { themeNumbers } from './theme';

/** What desktop Excel tells a pane about itself: GetContext() of `window.external`. Only office.js calls these. */
export interface HostContext {
  readonly [getter: string]: () => unknown;
}

export interface HostFacts {
  readonly apiVersion: string;
  readonly undoApi: boolean;
  readonly sharedRuntime: boolean;
  readonly displayLanguage: string;
  readonly documentUrl: string;
  readonly theme: () => OfficeTheme;
  readonly settings: { read(): Map<string, string>; write(settings: Map<string, string>): void };
}

const EXCEL = 1;

export function hostContext(facts: HostFacts): HostContext {
  return {
    GetAppType: () => EXCEL,
    GetSolutionRef: () => 'kohyo',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => facts.displayLanguage,
    GetAppDataLocale: () => 'ja-JP',
    GetDocUrl: () => facts.documentUrl,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 0,
    GetControlIntegrationLevel: () => 1,
    // office.js reads it as XML; Chromium answers a blank one with an error page, whose style our policy refuses.
    GetSolutionToken: () => '<t/>',
    GetCorrelationId: () => 'kohyo',
    GetInstanceId: () => 'kohyo',
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => requirementSets(facts),
    GetHostFullVersion: () => '16.0.14332.20000',
    GetLoggingAllowed: () => false,
    GetSettings: () => ({
      // The arrays are office.js's own: Excel fills them.
      Read: (keys: string[], values: string[]) => {
        for (const [key, value] of facts.settings.read()) {
          keys.push(key);
          values.push(value);
        }
      },
      Write: (keys: readonly string[], values: readonly string[]) =>
        facts.settings.write(new Map(keys.map((key, place) => [key, values[place] ?? '']))),
    }),
    GetOfficeTheme: () => themeNumbers(facts.theme()),
    GetOfficeThemeInfo: () => themeNumbers(facts.theme()),
  };
}

function requirementSets({ apiVersion, undoApi, sharedRuntime }: HostFacts): string {
  return JSON.stringify({
    ExcelApi: apiVersion,
    AddinCommands: '1.1',
    CompressedFile: '1.1',
    DelayForCellEdit: '1.1',
    DialogApi: '1.1',
    RibbonApi: '1.1',
    CustomXmlParts: '1.1',
    Settings: '1.1',
    ...(sharedRuntime ? { SharedRuntime: '1.1' } : {}),
    ...(undoApi ? { ExcelUndoApiAll: '1.0' } : {}),
  });
}
