/**
 * `shared`: the manifest asks for one page for ribbon and pane (`<Runtimes>`); `apart`: it does not; `unknown`: this Excel is too
 * old for it (no SharedRuntime 1.1) and passes `<Runtimes>` over.
 */
export type RuntimeKind = 'shared' | 'apart' | 'unknown';

/** office.js's words for where the one page stands. */
export type RuntimeState = 'Inactive' | 'Background' | 'Visible';

/** The one page of an add-in with a shared runtime: whether it is seen as a task pane, and whether it is to start with the document. */
export class AddinRuntime {
  private current: RuntimeState = 'Background';
  /** What Office.addin.setStartupBehavior asked for; `Inactive` is none. */
  startState: RuntimeState = 'Inactive';
  private readonly listeners = new Set<(visible: boolean) => void>();

  constructor(readonly kind: RuntimeKind) {}

  get state(): RuntimeState {
    return this.current;
  }

  set state(next: RuntimeState) {
    if (next === this.current) return;
    const before = this.isVisible;
    this.current = next;
    if (this.isVisible === before) return;
    for (const listener of [...this.listeners]) listener(this.isVisible);
  }

  get isVisible(): boolean {
    return this.current === 'Visible';
  }

  /** Calls back when the pane comes into sight or goes, until the returned function is called. */
  listen(listener: (visible: boolean) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}
