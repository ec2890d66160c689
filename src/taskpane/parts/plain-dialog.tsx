import {
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  surface: { maxWidth: 'min(480px, calc(100vw - 16px))', padding: '16px' },
  content: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    maxHeight: '60vh',
    overflowY: 'auto',
    // At 200 % the dialog scrolls as a whole.
    '@media screen and (max-height: 359px)': { maxHeight: 'none', overflowY: 'visible' },
  },
});

/** A dialog that fits a narrow pane. It closes by Escape, and where `actions` say so. */
export function PlainDialog(props: {
  title: string;
  actions: ReactNode;
  onClose: () => void;
  children: ReactNode;
}): ReactNode {
  const styles = useStyles();
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && props.onClose()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle as="h2">{props.title}</DialogTitle>
          <DialogContent className={styles.content}>{props.children}</DialogContent>
          <DialogActions>{props.actions}</DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
