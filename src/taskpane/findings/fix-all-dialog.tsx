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
import { renderFinding } from '../../locales/render-finding';
import type { Words } from '../../locales/words';
import { Note } from '../parts/note';
import { applyFixes } from '../session/fixing';
import { useSession, useWords } from '../session-context';
import { EditPreview, useToldEdits } from './edit-preview';

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
  act: { whiteSpace: 'nowrap' },
  heading: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} 0`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** The strongest reasons why a △ is turned. */
const REASONS = 2;

type Line =
  | { readonly kind: 'heading'; readonly title: string }
  | { readonly kind: 'fix'; readonly index: number; readonly chosen: ChosenFix };

/** One fix: where, why, and before → after, once. */
function Offered(props: { chosen: ChosenFix; checked: boolean; onToggle: () => void }): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const { finding, fix } = props.chosen;
  const { label = '' } = finding.params;
  const told = useToldEdits(fix.edits, finding.cell.sheet);
  const reasons = finding.reasons ? renderFinding(finding, words).evidenceLines : [];
  return (
    <>
      <Checkbox
        checked={props.checked}
        label={[finding.cell.sheet, addressOf(finding.cell), label].filter(Boolean).join('　')}
        onChange={props.onToggle}
      />
      <div className={styles.edits}>
        <EditPreview told={told} />
        {reasons.slice(0, REASONS).map((reason) => (
          <Note key={reason}>{reason}</Note>
        ))}
      </div>
    </>
  );
}

/** まとめて直す: every change is shown before it is made, and each can be left out. */
export function FixAllDialog({ fixes, onClose }: { fixes: readonly ChosenFix[]; onClose: () => void }): ReactNode {
  const styles = useStyles();
  const session = useSession();
  const words = useWords();
  const { pane } = words;
  const [offered] = useState(() => withoutClashes(fixes));
  const [lines] = useState(() => byKind(offered, words));
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null);
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller,
    estimateSize: (index) => (lines[index]?.kind === 'heading' ? 30 : 60),
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
                  const line = lines[index];
                  if (!line) return null;
                  return (
                    <div
                      key={key}
                      ref={virtual.measureElement}
                      data-index={index}
                      className={styles.line}
                      style={{ transform: `translateY(${start}px)` }}
                    >
                      {line.kind === 'heading' ? (
                        <h3 className={styles.heading}>{line.title}</h3>
                      ) : (
                        <Offered
                          chosen={line.chosen}
                          checked={!left.has(line.index)}
                          onToggle={() => toggle(line.index)}
                        />
                      )}
                    </div>
                  );
                })}
              </div>
            </div>
          </DialogContent>
          <DialogActions>
            <Button
              appearance="primary"
              className={styles.act}
              disabled={chosen.length === 0}
              onClick={() => {
                void applyFixes(session, chosen);
                onClose();
              }}
            >
              {fill(pane.previewDo, { cells: editsOf(chosen).length.toLocaleString() })}
            </Button>
            <Button onClick={onClose}>{pane.back}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

/** The fixes by what they put right, as they come. */
function byKind(offered: readonly ChosenFix[], words: Words): readonly Line[] {
  const kinds = new Map<string, Line[]>();
  for (const [index, chosen] of offered.entries()) {
    const { code } = chosen.finding;
    const heading: Line = { kind: 'heading', title: words.rules[code]?.title ?? code };
    kinds.set(code, [...(kinds.get(code) ?? [heading]), { kind: 'fix', index, chosen }]);
  }
  return [...kinds.values()].flat();
}
