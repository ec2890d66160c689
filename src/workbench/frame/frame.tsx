import type { ReactNode } from 'react';

/** The page of the site as the workbench frames it: the very page that ships, with connect.ts before office.js. */
export function framedPage(page: string): string {
  const address = new URL(page, new URL('../', document.baseURI));
  address.pathname = address.pathname.replace(/[^/]+$/, (file) => `workbench-${file}`);
  return address.href;
}

interface FrameProps {
  readonly name: string;
  readonly page: string;
  readonly title: string;
  readonly hidden?: boolean;
  readonly className?: string;
  readonly onLoad?: (frame: Window) => void;
}

export function Frame({ name, page, title, hidden = false, className, onLoad }: FrameProps): ReactNode {
  return (
    <iframe
      name={name}
      title={title}
      src={framedPage(page)}
      className={className}
      hidden={hidden}
      {...(hidden ? { 'aria-hidden': true, tabIndex: -1 } : {})}
      onLoad={(event) => {
        const { contentWindow } = event.currentTarget;
        if (contentWindow) onLoad?.(contentWindow);
      }}
    />
  );
}

/** Tells the framed pages that a person comes back to them. */
export function refocusFrames(): void {
  for (const frame of document.querySelectorAll('iframe')) frame.contentWindow?.dispatchEvent(new Event('focus'));
}
