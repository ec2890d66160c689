import { type Connection, type HostExternal, safeArray } from '../../embedded-excel';
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
  private readonly connections = new Map<string, Connection>();

  constructor(private readonly workbench: Workbench) {}

  /** A frame's page loads: it gets a new line, and the one of the page before is closed. */
  connect(frame: Window): FrameExternal {
    const { excel } = this.workbench.get();
    if (!excel) throw new Error(`${frame.name}: no workbook is open`);
    this.connections.get(frame.name)?.close();
    const connection = excel.connect();
    this.connections.set(frame.name, connection);
    return frame.name === FRAMES.dialog ? this.ofDialog(connection) : this.withDialogs(connection);
  }

  /** The line over which ribbon buttons are pressed. */
  get ribbon(): Connection | null {
    return this.connections.get(FRAMES.ribbon) ?? null;
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
  const said: unknown = JSON.parse(json);
  if (typeof said === 'object' && said !== null && 'messageToParent' in said) return String(said.messageToParent);
  throw new Error(`a message without text: ${json}`);
}
