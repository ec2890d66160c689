import { type ReactNode, useEffect, useRef } from 'react';
import type { Words } from '../../locales/words';
import { FRAMES } from '../frame/external';
import { Frame } from '../frame/frame';
import type { DialogWindow } from '../session/workbench';

/** A window that the add-in opened: a page of the site, framed as the pane is. */
export function AddinDialog({
  dialog,
  words,
}: {
  readonly dialog: DialogWindow;
  readonly words: Words['workbench'];
}): ReactNode {
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => element.current?.showModal(), []);
  return (
    <dialog
      ref={element}
      className="addin-dialog"
      aria-label={words.dialog}
      onCancel={(event) => {
        event.preventDefault();
        dialog.dismiss();
      }}
    >
      <header>
        <h2>{words.dialog}</h2>
        <button type="button" aria-label={words.closeDialog} onClick={dialog.dismiss}>
          ✕
        </button>
      </header>
      <Frame name={FRAMES.dialog} page={dialog.address} title={words.dialog} />
    </dialog>
  );
}
