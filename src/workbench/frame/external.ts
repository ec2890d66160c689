import { type Connection, type EmbeddedExcel, type HostExternal, safeArray } from '../../embedded-excel';
import type { Workbench } from '../session/workbench';

/** The frames that Excel opens for an add-in, by their names. */
export const FRAMES = { pane: 'kohyo-pane', ribbon: 'kohyo-ribbon', dialog: 'kohyo-dialog' } as const;

/** What a framed page gets at `window.external` from connect.ts. */
export interface FrameExternal extends HostExternal {
  /** Only in a dialog window: what office.js's messageParent calls, with its arguments as JSON. */
  MessageParent2?(json: string): void;
}

declare global {
  interface Window {
    /** Gives each framed page its line to Excel, by the frame's name. */
    kohyoExternal?: (frame: Window) => FrameExternal;
  }
}

/** office.js's channel for the dialogs that an add-in opens. */
const DIALOG_MESSAGE = 10;
const MESSAGE = 0;
const CLOSED_BY_PERSON = 12006;

/** The lines of the frames that are open now. */
export class Frames {
  private readonly lines = new Map<string, { readonly excel: EmbeddedExcel; readonly connection: Connection }>();
  /** Presses that came before the page that answers them. */
  private readonly waitingPresses: [action: string, button: string][] = [];

  constructor(private readonly workbench: Workbench) {}

  /** A frame's page loads: it gets a new line, and the one of the page before is closed. */
  connect(frame: Window): FrameExternal {
    const { excel } = this.workbench.get();
    if (!excel) throw new Error(`${frame.name}: no workbook is open`);
    this.lines.get(frame.name)?.connection.close();
    const connection = excel.connect();
    this.lines.set(frame.name, { excel, connection });
    if (frame.name === this.ribbonFrame) {
      for (const press of this.waitingPresses.splice(0)) void connection.pressRibbonButton(...press);
    }
    return frame.name === FRAMES.dialog ? this.ofDialog(connection) : this.withDialogs(connection);
  }

  pressRibbonButton(action: string, button: string): void {
    const line = this.lines.get(this.ribbonFrame);
    if (line?.excel === this.workbench.get().excel) void line?.connection.pressRibbonButton(action, button);
    else this.waitingPresses.push([action, button]);
  }

  /** The frame whose page answers the ribbon. */
  private get ribbonFrame(): string {
    return this.workbench.get().runtime === 'shared' ? FRAMES.pane : FRAMES.ribbon;
  }

  private withDialogs({ external }: Connection): FrameExternal {
    return {
      ...external,
      RegisterEvent: (dispId, target, handler, done) => {
        if (dispId !== DIALOG_MESSAGE) {
          external.RegisterEvent(dispId, target, handler, done);
          return;
        }
        const tell = (type: number, message: string) =>
          setTimeout(() => handler(0, safeArray([type, message, window.location.origin])), 0);
        this.workbench.set({
          dialog: {
            address: addressIn(target),
            tell: (message) => tell(MESSAGE, message),
            dismiss: () => {
              this.workbench.set({ dialog: null });
              tell(CLOSED_BY_PERSON, '');
            },
          },
        });
        setTimeout(() => done?.(0), 0);
      },
      UnregisterEvent: (dispId, target, done) => {
        if (dispId === DIALOG_MESSAGE) this.workbench.set({ dialog: null });
        external.UnregisterEvent(dispId, target, done);
      },
    };
  }

  private ofDialog({ external }: Connection): FrameExternal {
    return {
      ...external,
      GetHostInfo: () => `${external.GetHostInfo()}isDialog`,
      MessageParent2: (json) => this.workbench.get().dialog?.tell(messageIn(json)),
    };
  }
}

/** office.js names the dialog's page in the event's target, as JSON. */
function addressIn(target: string): string {
  const asked: unknown = JSON.parse(target);
  if (typeof asked === 'object' && asked !== null && 'url' in asked && typeof asked.url === 'string') return asked.url;
  throw new Error(`a dialog without an address: ${target}`);
}

function messageIn(json: string): string {
  const message: unknown = JSON.parse(json);
  if (typeof message === 'object' && message !== null && 'messageToParent' in message)
    return String(message.messageToParent);
  throw new Error(`a message without text: ${json}`);
}
