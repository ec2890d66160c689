import { makeStyles, tokens } from '@fluentui/react-components';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type ReactNode, useCallback, useEffect, useRef } from 'react';
import { selectFinding } from '../session/checking';
import { type ListLine, neighbour } from '../session/finding-list';
import { useSession, useSessionState, useStateNow, useWords } from '../session-context';
import { useActs, useFollowing } from './acts';
import { FindingRow } from './finding-row';
import { GroupRow } from './group-row';
import { useTall } from './use-tall';

const useStyles = makeStyles({
  scroller: { height: '100%', overflowY: 'auto', overflowAnchor: 'none' },
  list: { position: 'relative', width: '100%', margin: 0, padding: 0, listStyleType: 'none' },
  /** Placed by `top`: what stays in sight within a line does not reckon with a transform. */
  line: { position: 'absolute', left: 0, width: '100%', backgroundColor: tokens.colorNeutralBackground1 },
  /** The heading of what is in sight stays above it. */
  stays: { position: 'sticky', zIndex: 2 },
});

const STEPS: Readonly<Record<string, (lines: readonly ListLine[], selected: string | null) => string | null>> = {
  ArrowDown: (lines, selected) => neighbour(lines, selected, 1),
  ArrowUp: (lines, selected) => neighbour(lines, selected, -1),
  Home: (lines) => neighbour(lines, null, 1),
  End: (lines) => neighbour(lines, null, -1),
};

/** Only what is in sight is in the page: thousands of entries scroll like ten. ↑↓ move, and the sheet follows. */
export function FindingList({ lines }: { lines: readonly ListLine[] }): ReactNode {
  const styles = useStyles();
  const session = useSession();
  const { filter } = useSessionState();
  // At once, as the keyboard goes: only the entries that it leaves and comes to are drawn anew.
  const { selected } = useStateNow();
  const { pane } = useWords();
  const { follow } = useActs();
  const following = useFollowing();
  const scroller = useRef<HTMLDivElement>(null);
  const heading = useRef(-1);
  const tall = useTall();
  const at = lines.findIndex((line) => line.key === selected);
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (lines[index]?.kind === 'group' ? 35 : 73),
    getItemKey: (index) => lines[index]?.key ?? index,
    overscan: 4,
    // The first drawing has its lines before anything is measured, and what measuring changes is no drawing of its own.
    initialRect: { width: 330, height: 400 },
    useFlushSync: false,
    scrollPaddingStart: 40,
    // The heading above what is in sight, and the selected line wherever the list is scrolled: it may hold the keyboard.
    rangeExtractor: (range) => {
      heading.current = lines.slice(0, range.startIndex + 1).findLastIndex((line) => line.kind === 'group');
      const wanted = [heading.current, at].filter((index) => index >= 0);
      return [...new Set([...defaultRangeExtractor(range), ...wanted])].sort((a, b) => a - b);
    },
  });
  const firstFinding = lines.findIndex((line) => line.kind === 'finding');

  useEffect(() => {
    if (at >= 0) virtual.scrollToIndex(at, { align: 'auto' });
  }, [at, virtual]);

  // From anything inside an entry back to its head.
  useEffect(() => {
    const list = scroller.current;
    const back = (event: globalThis.KeyboardEvent): void => {
      if (event.key !== 'Escape' || !(event.target instanceof Element)) return;
      event.target.closest('li[data-index]')?.querySelector('button')?.focus();
    };
    list?.addEventListener('keydown', back);
    return () => list?.removeEventListener('keydown', back);
  }, []);

  const shown = useRef(lines);
  useEffect(() => {
    shown.current = lines;
  }, [lines]);
  const move = useCallback(
    (event: KeyboardEvent): void => {
      const step = STEPS[event.key];
      if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      const before = session.store.get().selected;
      const key = step(shown.current, before);
      if (key === null || key === before) return;
      follow(true);
      void selectFinding(session, key);
    },
    [session, follow],
  );

  const headingHeight = tall ? (virtual.measurementsCache[heading.current]?.size ?? 0) : 0;
  return (
    <div ref={scroller} className={styles.scroller} style={{ ['--group-height' as string]: `${headingHeight}px` }}>
      <ul aria-label={pane.list} className={styles.list} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start, key }) => {
          const line = lines[index];
          if (!line) return null;
          const stays = tall && index === heading.current;
          return (
            <li
              key={key}
              ref={virtual.measureElement}
              data-index={index}
              aria-setsize={lines.length}
              aria-posinset={index + 1}
              className={stays ? `${styles.line} ${styles.stays}` : styles.line}
              style={{ top: stays ? 0 : start }}
            >
              {line.kind === 'group' ? (
                <GroupRow line={line} />
              ) : (
                <FindingRow
                  line={line}
                  selected={line.key === selected}
                  awaitsKeyboard={following && line.key === selected}
                  sheetTold={filter.groupBy === 'sheet'}
                  reachable={line.key === selected || (at < 0 && index === firstFinding)}
                  onMove={move}
                />
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
