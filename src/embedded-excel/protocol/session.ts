import type { ModelWorkbook } from '../../xlsx/model';
import type { AddinRuntime } from '../host/addin-runtime';
import type { LiveSheet } from '../workbook/live-sheet';
import type { LiveWorkbook } from '../workbook/live-workbook';
import { type Shift, shiftedArea } from '../workbook/shift';
import { type HostObject, hostObject } from './host-object';

/** What the add-in has under way in the workbook, over all its batches. */
export interface Session {
  readonly workbook: LiveWorkbook;
  /** `1.14`: ExcelApi's version that is played. */
  readonly apiVersion: string;
  readonly references: References;
  readonly registrations: Registrations;
  readonly runtime: AddinRuntime;
  /** Workbooks that a batch brings along as base64: they are read before it runs. null: no workbook. */
  readonly files: ReadonlyMap<string, ModelWorkbook | null>;
}

/** Objects that office.js asked to keep, by the id that it was given. */
export class References {
  private readonly kept = new Map<string, HostObject>();
  private readonly ids = new WeakMap<object, string>();
  private next = 1;

  keep(object: HostObject): void {
    if (this.idOf(object.target) !== null) return;
    const id = `kohyo-${this.next++}`;
    this.kept.set(id, object);
    this.ids.set(object.target, id);
  }

  /** null for an object that nobody asked to keep. */
  idOf(target: object): string | null {
    const id = this.ids.get(target);
    return id !== undefined && this.kept.has(id) ? id : null;
  }

  find(id: string): HostObject | null {
    return this.kept.get(id) ?? null;
  }

  /** Kept ranges follow cells that move; one whose cells are gone is kept no longer. */
  follow(sheet: LiveSheet, shift: Shift): void {
    for (const [id, object] of this.kept) {
      if (object.type !== 'Range' || object.target.sheet !== sheet) continue;
      const area = shiftedArea(object.target.area, shift);
      if (area === object.target.area) continue;
      if (!area) {
        this.kept.delete(id);
        continue;
      }
      const moved = hostObject('Range', { sheet, area });
      this.kept.set(id, moved);
      this.ids.set(moved.target, id);
    }
  }

  forget(id: string): void {
    this.kept.delete(id);
  }

  get size(): number {
    return this.kept.size;
  }
}

/** Which events the add-in asked to hear, by the wire's number and target. */
export class Registrations {
  private readonly counts = new Map<string, number>();

  add(type: number, target: string): void {
    const key = `${type}|${target}`;
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
  }

  remove(type: number, target: string): void {
    const key = `${type}|${target}`;
    const count = (this.counts.get(key) ?? 0) - 1;
    if (count > 0) this.counts.set(key, count);
    else this.counts.delete(key);
  }

  has(type: number, target: string): boolean {
    return this.counts.has(`${type}|${target}`);
  }
}
