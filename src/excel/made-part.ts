import type { SheetPlan } from '../core/report/layout/sheet-plan';
import { hasLayoutOf } from '../core/report/remake/merge/former-list';
import type { MadeSheet } from '../core/report/remake/merge/made-sheet';
import { MADE_NAMESPACE, madeFromXml, madeToXml } from '../core/report/remake/merge/made-xml';
import { run } from './run';

/** Asks for what we remember; to be synchronised before it is opened. */
export function askMadeParts(context: Excel.RequestContext): Excel.CustomXmlPartScopedCollection {
  const parts = context.workbook.customXmlParts.getByNamespace(MADE_NAMESPACE);
  parts.load('items/id');
  return parts;
}

/** What we remember of every sheet that we made. Throws `state-unread`. */
export function readMade(): Promise<readonly MadeSheet[]> {
  return run(async (context) => {
    const parts = askMadeParts(context);
    await context.sync();
    const xml = parts.items.at(-1)?.getXml();
    if (xml === undefined) return [];
    await context.sync();
    return madeFromXml(xml.value) ?? [];
  });
}

/** What we remember of the sheets that we made, by their names, while they are made again. */
export class MadeMemory {
  /** Sheets remembered in this making, new ones among them. */
  private readonly now = new Set<string>();

  private constructor(
    private readonly context: Excel.RequestContext,
    private parts: readonly Excel.CustomXmlPart[],
    private readonly sheets: Map<string, MadeSheet>,
    private readonly names: ReadonlySet<string>,
    /** The part as it stood when it was opened; null when there was none. */
    readonly before: string | null,
  ) {}

  /**
   * From `askMadeParts`, answered. `names`: the sheets of the workbook; what is remembered of others is
   * forgotten. Gives what is still to be called once the next answer is there; that throws `state-unread`.
   */
  static ask(
    context: Excel.RequestContext,
    parts: readonly Excel.CustomXmlPart[],
    names: ReadonlySet<string>,
  ): () => MadeMemory {
    // A workbook merged from two may carry two parts; the last one was written last.
    const xml = parts.at(-1)?.getXml();
    return () => {
      const made = xml === undefined ? [] : (madeFromXml(xml.value) ?? []);
      return new MadeMemory(context, parts, new Map(made.map((each) => [each.name, each])), names, xml?.value ?? null);
    };
  }

  /** Of a sheet of that name, or else of one of that kind that bore another name when it was made. */
  of(name: string, { id, own }: Pick<SheetPlan, 'id' | 'own'>): MadeSheet | null {
    const known = this.sheets.get(name);
    if (known !== undefined) return known;
    const before = [...this.sheets.values()].find(
      (made) => hasLayoutOf(made, { id, own }) && !this.names.has(made.name),
    );
    return before ?? null;
  }

  /** A sheet of somebody's own is called by its new year from now on. */
  rename(from: string, to: string): void {
    const made = this.sheets.get(from);
    if (made === undefined) return;
    this.sheets.delete(from);
    this.now.delete(from);
    this.remember(to, made);
  }

  /** Puts down what is made of a sheet, in the same request as the sheet itself: one without the other would mislead. */
  remember(name: string, made: MadeSheet): void {
    // What was made last stands last.
    this.sheets.delete(name);
    this.sheets.set(name, { ...made, name });
    this.now.add(name);
    const stands = (sheet: string) => this.now.has(sheet) || this.names.has(sheet);
    const xml = madeToXml([...this.sheets.values()].filter((each) => stands(each.name)));
    const [first, ...others] = this.parts;
    for (const other of others) other.delete();
    if (first) first.setXml(xml);
    this.parts = [first ?? this.context.workbook.customXmlParts.add(xml)];
  }
}
