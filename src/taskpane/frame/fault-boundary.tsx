import { Component, type ReactNode } from 'react';
import { tellError } from '../../app/tell-error';
import type { Words } from '../../locales/words';

interface Props {
  readonly words: Words;
  readonly children: ReactNode;
}

/** A screen that failed says so, with what is known, instead of a blank pane. */
export class FaultBoundary extends Component<Props, { readonly error: unknown }> {
  override state = { error: null };

  static getDerivedStateFromError(error: unknown): { readonly error: unknown } {
    return { error };
  }

  override render(): ReactNode {
    if (this.state.error === null) return this.props.children;
    const { text, detail } = tellError(this.state.error, this.props.words);
    return (
      <div className="plain" role="alert">
        <p>{text}</p>
        <pre>{detail}</pre>
      </div>
    );
  }
}
