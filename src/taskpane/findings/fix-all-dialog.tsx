import {
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useState } from 'react';
import { type ChosenFix, editsOf, withoutClashes } from '../../app/apply-fixes';
import { addressOf } from '../../core/grid/address';
import { fill } from '../../locales/fill';
import { renderFix } from '../../locales/render-finding';
import { Note } from '../parts/note';
import { applyFixes } from '../session/fixing';
import { useSession, useWords } from '../session-context';
import { EditPreview } from './edit-preview';

const useStyles = makeStyles({
  surface: { maxWidth: 'min(560px, calc(100vw - 16px))', padding: '16px' },
  content: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  list: { height: 'min(50vh, 420px)', overflowY: 'auto', border: `1px solid ${tokens.colorNeutralStroke2}` },
  sizer: { position: 'relative', width: '100%' },
  line: {
    position: 'absolute',
    top: 0,
    left: 0,
    width: '100%',
    boxSizing: 'border-box',
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS} 0`,
  },
  edits: { paddingLeft: '32px' },
});

/** まとめて直す: every change is shown before it is made, and each can be left out. */
export function FixAllDialog({ fixes, onClose }: { fixes: readonly ChosenFix[]; onClose: () => void }): ReactNode {
  const styles = useStyles();
  const session = useSession();
  const words = useWords();
  const { pane } = words;
  const [offered] = useState(() => withoutClashes(fixes));
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null);
  const virtual = useVirtualizer({
    count: offered.length,
    getScrollElement: () => scroller,
    estimateSize: () => 60,
    overscan: 6,
  });
  const chosen = offered.filter((_, index) => !left.has(index));
  const clashes = fixes.length - offered.length;
  const toggle = (index: number): void => {
    const next = new Set(left);
    if (!next.delete(index)) next.add(index);
    setLeft(next);
  };
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle as="h2">{pane.previewTitle}</DialogTitle>
          <DialogContent className={styles.content}>
            <Note body>
              {chosen.length === 0
                ? pane.previewNone
                : fill(pane.previewText, { cells: editsOf(chosen).length.toLocaleString() })}
            </Note>
            {clashes > 0 && <Note>{fill(pane.previewClash, { count: clashes })}</Note>}
            <Checkbox
              label={pane.previewAll}
              checked={left.size === 0 ? true : chosen.length === 0 ? false : 'mixed'}
              onChange={() => setLeft(left.size === 0 ? new Set(offered.keys()) : new Set())}
            />
            <div ref={setScroller} className={styles.list}>
              <div className={styles.sizer} style={{ height: virtual.getTotalSize() }}>
                {virtual.getVirtualItems().map(({ index, start, key }) => {
                  const one = offered[index];
                  if (!one) return null;
                  const { finding, fix } = one;
                  return (
                    <div
                      key={key}
                      ref={virtual.measureElement}
                      data-index={index}
                      className={styles.line}
                      style={{ transform: `translateY(${start}px)` }}
                    >
                      <Checkbox
                        checked={!left.has(index)}
                        label={`${finding.cell.sheet} ${addressOf(finding.cell)}　${renderFix(fix, words)}`}
                        onChange={() => toggle(index)}
                      />
                      <div className={styles.edits}>
                        <EditPreview edits={fix.edits} home={finding.cell.sheet} />
                      </div>
                    </div>
                  );
                })}
              </div>
            </div>
          </DialogContent>
          <DialogActions>
            <Button
              appearance="primary"
              disabled={chosen.length === 0}
              onClick={() => {
                void applyFixes(session, chosen);
                onClose();
              }}
            >
              {fill(pane.previewDo, { count: chosen.length.toLocaleString() })}
            </Button>
            <Button onClick={onClose}>{pane.back}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
