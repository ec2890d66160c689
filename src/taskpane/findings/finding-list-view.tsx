import { makeStyles, tokens } from '@fluentui/react-components';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { selectFinding } from '../session/checking';
import { type ListLine, neighbour } from '../session/finding-list';
import { useSession, useSessionState, useWords } from '../session-context';
import { FindingRow } from './finding-row';
import { GroupRow } from './group-row';

const useStyles = makeStyles({
  scroller: { height: '100%', overflowY: 'auto', overflowAnchor: 'none' },
  list: { position: 'relative', width: '100%', margin: 0, padding: 0, listStyleType: 'none' },
  line: { position: 'absolute', top: 0, left: 0, width: '100%', backgroundColor: tokens.colorNeutralBackground1 },
});

/** Only what is in sight is in the page: thousands of findings scroll like ten. ↑↓ move, and the sheet follows. */
export function FindingList({ lines }: { lines: readonly ListLine[] }): ReactNode {
  const styles = useStyles();
  const session = useSession();
  const { selected } = useSessionState();
  const { pane } = useWords();
  const scroller = useRef<HTMLDivElement>(null);
  const [following, setFollowing] = useState(false);
  const at = lines.findIndex((line) => line.key === selected);
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (lines[index]?.kind === 'group' ? 37 : 77),
    getItemKey: (index) => lines[index]?.key ?? index,
    overscan: 8,
    // The selected line stays in the page wherever the list is scrolled: it may hold the keyboard.
    rangeExtractor: (range) => {
      const inSight = defaultRangeExtractor(range);
      if (at < 0 || inSight.includes(at)) return inSight;
      return [...inSight, at].sort((a, b) => a - b);
    },
  });
  const firstFinding = lines.findIndex((line) => line.kind === 'finding');

  useEffect(() => {
    if (at >= 0) virtual.scrollToIndex(at, { align: 'auto' });
  }, [at, virtual]);

  const move = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : null;
    if (step === null || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const key = neighbour(lines, selected, step);
    if (key === null || key === selected) return;
    setFollowing(true);
    void selectFinding(session, key);
  };

  return (
    <div ref={scroller} className={styles.scroller}>
      <ul aria-label={pane.list} className={styles.list} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start, key }) => {
          const line = lines[index];
          if (!line) return null;
          return (
            <li
              key={key}
              ref={virtual.measureElement}
              data-index={index}
              aria-setsize={lines.length}
              aria-posinset={index + 1}
              className={styles.line}
              style={{ transform: `translateY(${start}px)` }}
            >
              {line.kind === 'group' ? (
                <GroupRow line={line} />
              ) : (
                <FindingRow
                  line={line}
                  selected={line.key === selected}
                  reachable={line.key === selected || (at < 0 && index === firstFinding)}
                  focus={following && line.key === selected}
                  onFocused={() => setFollowing(false)}
                  onKeyDown={move}
                />
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
