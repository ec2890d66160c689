import type { FrameExternal } from './external';

/**
 * The one script that stands before office.js in the framed pages: desktop Excel's `window.external`, as the workbench
 * that frames the page plays it.
 */
function connect(): void {
  const external: FrameExternal | undefined = window.parent.kohyoExternal?.(window);
  if (!external) throw new Error('This page is framed by the workbench.');
  Object.defineProperty(window, 'external', { value: external, configurable: true, writable: true });
}

connect();
