import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import type { ReactNode } from 'react';
import { useSession, useWords } from '../session-context';

const useStyles = makeStyles({ back: { alignSelf: 'flex-start', paddingLeft: tokens.spacingHorizontalXS } });

/** From a step of the year back to all of them. */
export function BackToYear(): ReactNode {
  const styles = useStyles();
  const session = useSession();
  const { pane } = useWords();
  return (
    <Button
      className={styles.back}
      size="small"
      appearance="subtle"
      icon={<ArrowLeftRegular />}
      onClick={() => {
        session.store.dispatch({ type: 'yearStep', step: null });
        session.store.dispatch({ type: 'screen', screen: 'year' });
      }}
    >
      {pane.yearBack}
    </Button>
  );
}
