import { EVENTS, WHOLE_WORKBOOK } from '../objects/registration';
import type { Json } from '../protocol/json';
import { References, Registrations } from '../protocol/session';
import type { WorkbookChange } from '../workbook/change';
import type { LiveWorkbook } from '../workbook/live-workbook';
import type { AddinRuntime } from './addin-runtime';
import { answerBatch, type Circumstances, Refusal } from './answer-batch';
import { DocumentCopies } from './document-copies';
import { type EventMessage, eventMessages } from './event-messages';
import { type HostContext, type HostFacts, hostContext } from './host-context';
import { type SafeArray, safeArray } from './safe-array';

/** The object that desktop Excel puts at `window.external` of a pane. */
export interface HostExternal {
  GetHostInfo(): string;
  GetContext(): HostContext;
  Execute(dispId: number, params: readonly unknown[], done: (answer: SafeArray) => void): void;
  RegisterEvent(dispId: number, target: string, handler: EventHandler, done?: (status: number) => void): void;
  UnregisterEvent(dispId: number, target: string, done?: (status: number) => void): void;
}

type EventHandler = (status: number, payload: unknown) => void;

/** What the connections of one Excel have in common. */
export interface ExcelConnections {
  readonly workbook: LiveWorkbook;
  readonly apiVersion: string;
  readonly facts: HostFacts;
  readonly runtime: AddinRuntime;
  readonly circumstances: Circumstances;
  /** The workbook as a file. */
  readonly copy: () => Promise<Uint8Array>;
  /** Resolves when nobody types in a cell. */
  readonly cellEditEnded: () => Promise<void> | null;
}

const RICH_API_REQUEST = 93;
const RICH_API_EVENTS = 33;
const RIBBON_BUTTON_DONE = 94;
const RIBBON_BUTTON_PRESSED = 39;
const SELECTION_CHANGED = 2;
const DELAY_FOR_CELL_EDIT = 64;
/** Whom a request is for: the workbook, or the add-in's runtime (under several names). */
const EXCEL = 'IterativeExecutor';
const RUNTIME = '"Microsoft.AppRuntime.';
const OBJECT_EVENT = 65_536;
const VISIBILITY_CHANGED = 65_539;

/** One pane's (or ribbon runtime's) line to Excel. */
export class Connection {
  private readonly references = new References();
  private readonly registrations = new Registrations();
  private readonly copies: DocumentCopies;
  private readonly handlers = new Map<number, Set<EventHandler>>();
  private readonly stopListening: readonly (() => void)[];
  /** Requests are given on one after another, as they came. */
  private queue: Promise<void> = Promise.resolve();
  private waiting: EventMessage[] = [];
  private readonly pressed = new Map<string, (status: number) => void>();
  private readonly waitingPresses: (readonly string[])[] = [];
  private presses = 1;
  private inBatch = false;

  constructor(private readonly shared: ExcelConnections) {
    this.copies = new DocumentCopies(shared.copy, shared.circumstances.faults);
    this.stopListening = [
      shared.workbook.listen((change) => this.hear(change)),
      shared.runtime.listen((visible) => {
        const message = JSON.stringify({ visibility: visible ? 'Visible' : 'Hidden' });
        this.tell(RICH_API_EVENTS, [OBJECT_EVENT, VISIBILITY_CHANGED, '', message, 0, false]);
      }),
    ];
  }

  readonly external: HostExternal = {
    GetHostInfo: () => `Excel|Win32|16.01|${this.shared.facts.displayLanguage}|kohyo|`,
    GetContext: () => hostContext(this.shared.facts),
    Execute: (dispId, params, done) => this.execute(dispId, params, done),
    RegisterEvent: (dispId, _target, handler, done) => {
      const handlers = this.handlers.get(dispId) ?? new Set();
      this.handlers.set(dispId, handlers.add(handler));
      afterwards(() => done?.(0));
      if (dispId === RIBBON_BUTTON_PRESSED) this.pressWaiting();
    },
    UnregisterEvent: (dispId, _target, done) => {
      this.handlers.delete(dispId);
      afterwards(() => done?.(0));
    },
  };

  /**
   * Runs what the add-in gave to Office.actions.associate, as a press of a ribbon button does; a press before its page listens waits
   * for that. Ends when it calls `event.completed()`; never, when it is not associated (office.js tells no one but its log) or does not call it.
   */
  pressRibbonButton(action: string, button = action): Promise<void> {
    const id = `press-${this.presses++}`;
    const pressed = JSON.stringify({ source: { id: button } });
    return new Promise((resolve, reject) => {
      this.pressed.set(id, (status) => {
        if (status === 0) resolve();
        else reject(new Error(`The ribbon's function ${action} could not be run (${status}).`));
      });
      this.waitingPresses.push([id, action, pressed]);
      this.pressWaiting();
    });
  }

  private pressWaiting(): void {
    const handlers = this.handlers.get(RIBBON_BUTTON_PRESSED);
    if (!handlers) return;
    for (const press of this.waitingPresses.splice(0)) {
      for (const handler of handlers) afterwards(() => handler(0, safeArray(press)));
    }
  }

  /** Ranges that office.js still holds: none, once every run has ended. */
  get heldReferences(): number {
    return this.references.size;
  }

  close(): void {
    for (const stop of this.stopListening) stop();
    this.handlers.clear();
  }

  private execute(dispId: number, params: readonly unknown[], done: (answer: SafeArray) => void): void {
    if (dispId === RIBBON_BUTTON_DONE) {
      const [id, status] = params;
      this.pressed.get(String(id))?.(Number(status));
      this.pressed.delete(String(id));
      afterwards(() => done(safeArray([0])));
      return;
    }
    const copied = this.copies.answer(dispId, params);
    if (copied) {
      void copied.then((answer) => answer && afterwards(() => done(answer)));
      return;
    }
    const [request] = params;
    const [kind, , , , body, , flags] = Array.isArray(request) ? request : [];
    const text: unknown = body;
    // Anything else is office.js talking for itself (its telemetry among it): it is answered and forgotten.
    if (dispId !== RICH_API_REQUEST || typeof text !== 'string' || !(kind === EXCEL || text.includes(RUNTIME))) {
      afterwards(() => done(safeArray([0, 200, safeArray([]), JSON.stringify({ Results: [] })])));
      return;
    }
    const waits = typeof flags === 'number' && (flags & DELAY_FOR_CELL_EDIT) !== 0;
    this.queue = this.queue.then(async () => {
      const editing = this.shared.cellEditEnded();
      if (editing && !waits) return done(safeArray([Refusal.cellEditMode]));
      await editing;
      await this.shared.circumstances.turns.take(async () => {
        this.inBatch = true;
        const answer = await this.answer(text);
        return () => {
          this.inBatch = false;
          if (answer) done(answer);
          this.tellWaiting();
        };
      });
    });
  }

  private async answer(body: string): Promise<SafeArray | null> {
    try {
      const session = {
        workbook: this.shared.workbook,
        apiVersion: this.shared.apiVersion,
        references: this.references,
        registrations: this.registrations,
        runtime: this.shared.runtime,
      };
      const answer = await answerBatch(body, session, this.shared.circumstances);
      if (!answer) return null;
      return 'refusal' in answer ? safeArray([answer.refusal]) : safeArray([0, 200, safeArray([]), answer.body]);
    } catch (error) {
      // A fault of ours is no refusal of Excel's: the add-in is told, and the fault is not kept quiet.
      afterwards(() => {
        throw error;
      });
      return safeArray([Refusal.internalError]);
    }
  }

  private hear(change: WorkbookChange): void {
    if (change.kind === 'changed' && change.moved) {
      const sheet = this.shared.workbook.sheets.find((one) => one.id === change.sheetId);
      if (sheet) this.references.follow(sheet, change.moved);
    }
    if (change.kind === 'selected') {
      for (const handler of this.handlers.get(SELECTION_CHANGED) ?? []) afterwards(() => handler(0, null));
    }
    this.waiting.push(...eventMessages(change, this.registrations, this.shared.workbook.temperament.events));
    if (!this.inBatch) this.tellWaiting();
  }

  /** One by one: office.js takes exactly two entries at once for a table. */
  private tellWaiting(): void {
    // Formulas are calculated when somebody asks: here, whoever listens to their results does.
    if (this.registrations.has(EVENTS.calculated.type, WHOLE_WORKBOOK)) this.shared.workbook.calculated();
    const messages = this.waiting;
    this.waiting = [];
    for (const { type, target, message, isRemote } of messages) {
      this.tell(RICH_API_EVENTS, [OBJECT_EVENT, type, target, JSON.stringify(message), 0, isRemote]);
    }
  }

  private tell(dispId: number, entry: readonly Json[]): void {
    for (const handler of this.handlers.get(dispId) ?? []) afterwards(() => handler(0, safeArray([safeArray(entry)])));
  }
}

/** Excel never answers within the call. */
function afterwards(act: () => void): void {
  setTimeout(act, 0);
}
