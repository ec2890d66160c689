import { type ReactNode, useEffect, useRef } from 'react';
import type { Words } from '../../locales/words';
import type { Notice, Workbench } from '../session/workbench';

/** A message of the workbench that is read, or answered, before anything else. */
export function NoticeDialog({
  workbench,
  notice,
  words,
}: {
  readonly workbench: Workbench;
  readonly notice: Notice;
  readonly words: Words['workbench'];
}): ReactNode {
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => element.current?.showModal(), []);
  const close = (): void => workbench.set({ notice: null });
  const { onYes, onNo } = notice;
  return (
    <dialog ref={element} className="notice-dialog" aria-labelledby="notice-text" onCancel={close}>
      <p id="notice-text">{notice.text}</p>
      <div className="answers">
        {onYes ? (
          <button
            type="button"
            onClick={() => {
              close();
              onYes.act();
            }}
          >
            {onYes.label}
          </button>
        ) : null}
        <button type="button" onClick={close}>
          {onYes ? (onNo ?? words.keepOpen) : words.closeNotice}
        </button>
      </div>
    </dialog>
  );
}
