import type { EmbeddedExcel, RuntimeKind } from '../../embedded-excel';
import type { Words } from '../../locales/words';
import type { Loss } from '../../xlsx/lost-when-written';
import { Observable } from './observable';

export type ThemeName = 'light' | 'dark' | 'contrast';
/** The floor of the product, Excel 2021 LTSC and Excel 2024 LTSC. */
export const API_VERSIONS = ['1.9', '1.14', '1.17'] as const;
export type ApiVersion = (typeof API_VERSIONS)[number];

/** What is being typed into the active cell, before Excel takes it. */
export interface Draft {
  readonly text: string;
  /** `replace`: begun by typing, arrows end it; `revise`: begun by F2 or a click, arrows move within the text. */
  readonly mode: 'replace' | 'revise';
}

/** What the workbench itself must have read or answered before anything else. */
export interface Notice {
  readonly text: string;
  /** Asked rather than told: what happens on yes. */
  readonly onYes?: { readonly label: string; readonly act: () => void };
  /** What the other button says; left out: that nothing is opened. */
  readonly onNo?: string;
}

/** A dialog window of the add-in (Office.context.ui.displayDialogAsync). */
export interface DialogWindow {
  readonly address: string;
  /** Tells the add-in what the window's page says. */
  readonly tell: (message: string) => void;
  /** The person closed the window. */
  readonly dismiss: () => void;
}

export interface WorkbenchState {
  /** null until the first workbook is open. */
  readonly excel: EmbeddedExcel | null;
  /** Grows whenever another workbook (or another Excel) takes its place: pane and ribbon start anew. */
  readonly opened: number;
  /** Grows when cells or anything else that shows changed. */
  readonly content: number;
  /** Grows when the selection or the sheet in front changed. */
  readonly place: number;
  readonly language: Words['language'];
  readonly theme: ThemeName;
  readonly apiVersion: ApiVersion;
  /** How the manifest has the add-in's pages run. */
  readonly runtime: RuntimeKind;
  /** The page of the task pane, relative to the site; null while none runs. */
  readonly pane: string | null;
  /** Whether the pane is in sight. In a shared runtime its page lives on while it is closed. */
  readonly paneShown: boolean;
  readonly dialog: DialogWindow | null;
  readonly notice: Notice | null;
  /** Cells or sheets changed since the workbook was opened or saved. */
  readonly edited: boolean;
  /** What the opened file holds that a copy will not. */
  readonly losses: readonly Loss[];
  readonly draft: Draft | null;
  /** What the status line says. */
  readonly status: { readonly text: string; readonly wrong: boolean } | null;
}

export type Workbench = Observable<WorkbenchState>;

export function createWorkbench(language: Words['language'], runtime: RuntimeKind): Workbench {
  return new Observable<WorkbenchState>({
    excel: null,
    opened: 0,
    content: 0,
    place: 0,
    language,
    theme: 'light',
    apiVersion: '1.14',
    runtime,
    pane: null,
    paneShown: false,
    dialog: null,
    notice: null,
    edited: false,
    losses: [],
    draft: null,
    status: null,
  });
}
