import type { Scene } from './scene';

/** One thing a person does, from a workbook and a pane that were made ready. */
export interface Flow {
  readonly name: string;
  /** Which ExcelApi the Excel has, where not 1.14. */
  readonly apiVersion?: string;
  /** Makes the workbook ready, once; the flow begins with the workbook as it is then. */
  readonly workbook?: (scene: Scene) => Promise<void>;
  /** Makes the pane ready, each time. */
  readonly pane?: (scene: Scene) => Promise<void>;
  /** The press. Pressed again by the person when it failed. Gives what was said where no pane shows it. */
  readonly press: (scene: Scene) => Promise<unknown>;
  /** What else the person presses when it went wrong: a fix whose colours failed is coloured by the next check. */
  readonly mend?: (scene: Scene) => Promise<void>;
  /** Which findings are to be shown when the sheets could be read. */
  readonly finds?: true;
}
