import { SERVICES } from '../objects/app-runtime';
import type { TypeTables } from '../objects/type-tables';
import { ExcelError } from '../workbook/excel-error';
import { type Action, type ArgumentInfo, type Batch, type ObjectPath, PathType } from './batch';
import { type HostObject, hostObject } from './host-object';
import type { Argument } from './member';
import { callMethod, findItem, memberName, readObject } from './members';
import type { Session } from './session';

/** The objects that a batch's paths lead to; each path is walked once, when an action first needs it. */
export class Paths {
  private readonly resolved = new Map<number, HostObject | null>();

  constructor(
    private readonly batch: Batch,
    private readonly session: Session,
    private readonly tables: TypeTables,
  ) {}

  /** `null`: a null object. */
  resolve(id: number): HostObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.batch.ObjectPaths[id];
    if (!path) throw new ExcelError('InvalidObjectPath');
    const object = this.walk(path);
    this.resolved.set(id, object);
    return object;
  }

  /** Where an action met its refusal, as Excel says it: `Range.values`, `WorksheetCollection.getItem`. */
  locate(action: Action): string {
    const owner = this.resolved.get(action.ObjectPathId);
    if (owner) return [owner.type, action.Name && memberName(action.Name)].filter(Boolean).join('.');
    const path = this.batch.ObjectPaths[action.ObjectPathId];
    const parent = path && this.resolved.get(path.ParentObjectPathId ?? 0);
    if (!path || !parent) return '';
    return `${parent.type}.${path.ObjectPathType === PathType.indexer ? 'getItem' : memberName(path.Name)}`;
  }

  argumentsOf(info: ArgumentInfo | undefined): Argument[] {
    const objects = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((argument, place) => {
      const path = objects[place];
      if (typeof path === 'number') return path === 0 ? argument : this.needed(path);
      return Array.isArray(path) ? path.map((one: number) => this.needed(one)) : argument;
    });
  }

  private walk(path: ObjectPath): HostObject | null {
    if (path.ObjectPathType === PathType.workbook) return hostObject('Workbook', this.session.workbook);
    if (path.ObjectPathType === PathType.nullObject) return null;
    if (path.ObjectPathType === PathType.reference) {
      const kept = this.session.references.find(path.Name);
      if (!kept) throw new ExcelError('InvalidObjectPath');
      return kept;
    }
    if (path.ObjectPathType === PathType.newObject) return this.service(path.Name);
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    // What hangs on a null object is null itself.
    if (!parent) return null;
    switch (path.ObjectPathType) {
      case PathType.property:
        return readObject(parent, path.Name, this.session, this.tables);
      case PathType.method: {
        const made = callMethod(parent, path.Name, this.argumentsOf(path.ArgumentInfo), this.session, this.tables);
        if (made && 'value' in made) throw new ExcelError('InvalidObjectPath');
        return made;
      }
      case PathType.indexer:
        return findItem(parent, this.argumentsOf(path.ArgumentInfo)[0] ?? null, this.session, this.tables);
      default:
        throw new ExcelError('InvalidObjectPath');
    }
  }

  /** What stands beside the workbook: of Office's own services those of the runtime. */
  private service(name: string): HostObject {
    const type = Object.entries(SERVICES).find(([server]) => server === name)?.[1];
    if (!type) throw new ExcelError('ApiNotFound');
    return hostObject(type, this.session.runtime);
  }

  private needed(id: number): HostObject {
    const object = this.resolve(id);
    if (!object) throw new ExcelError('InvalidArgument');
    return object;
  }
}
