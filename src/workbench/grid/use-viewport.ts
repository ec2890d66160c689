import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { LiveSheet } from '../../embedded-excel';
import type { Viewport } from './panes';

const NOTHING: Viewport = { x: 0, y: 0, width: 0, height: 0 };

/** How far each sheet was scrolled when it was last in front. */
const scrolled = new WeakMap<LiveSheet, { readonly x: number; readonly y: number }>();

/**
 * Follows what of the sheet is in view. The stylesheet moves the cells by `--x` and `--y` at once; React only draws anew
 * what came into view.
 */
export function useViewport(
  scroller: RefObject<HTMLDivElement | null>,
  sheet: LiveSheet,
): { readonly viewport: Viewport; readonly followScroll: () => void } {
  const [viewport, setViewport] = useState(NOTHING);
  const current = useRef(sheet);
  current.current = sheet;

  const followScroll = useCallback(() => {
    const element = scroller.current;
    if (!element) return;
    const { scrollLeft: x, scrollTop: y, clientWidth: width, clientHeight: height } = element;
    scrolled.set(current.current, { x, y });
    element.style.setProperty('--x', `${-x}px`);
    element.style.setProperty('--y', `${-y}px`);
    setViewport((known) =>
      known.x === x && known.y === y && known.width === width && known.height === height
        ? known
        : { x, y, width, height },
    );
  }, [scroller]);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    followScroll();
    const watch = new ResizeObserver(followScroll);
    watch.observe(element);
    return () => watch.disconnect();
  }, [scroller, followScroll]);

  useLayoutEffect(() => {
    const element = scroller.current;
    const { x, y } = scrolled.get(sheet) ?? { x: 0, y: 0 };
    element?.scrollTo(x, y);
    followScroll();
  }, [scroller, sheet, followScroll]);

  return { viewport, followScroll };
}
