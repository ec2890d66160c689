import { Button, makeStyles, Subtitle1, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { type ReactNode, useState } from 'react';
import type { Grid } from '../../core/grid/grid';
import { Note } from '../parts/note';
import { Screen } from '../parts/screen';
import { readOpenSheet } from '../session/learning';
import { useSession, useSessionState, useWords } from '../session-context';
import { LearnedForm } from './learned-form';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  title: { margin: 0 },
});

/** 様式を登録する: read the open sheet, check what was understood, keep it. */
export function LearnScreen(): ReactNode {
  const styles = useStyles();
  const session = useSession();
  const { busy, examination } = useSessionState();
  const { pane } = useWords();
  const [grid, setGrid] = useState<Grid | null>(null);
  const [blank, setBlank] = useState(false);
  const read = (): Promise<void> =>
    readOpenSheet(session, (found) => {
      setGrid(found);
      setBlank(found === null);
    });
  return (
    <Screen>
      <div className={styles.head}>
        <Button
          appearance="subtle"
          icon={<ArrowLeftRegular />}
          aria-label={pane.learnBack}
          onClick={() => session.store.dispatch({ type: 'learning', on: false })}
        />
        <Subtitle1 as="h2" className={styles.title}>
          {pane.learnTitle}
        </Subtitle1>
      </div>
      <Note body>{pane.learnPick}</Note>
      <div>
        <Button
          appearance={grid ? 'secondary' : 'primary'}
          disabledFocusable={busy !== null}
          onClick={() => void read()}
        >
          {pane.learnRead}
        </Button>
      </div>
      {blank && <Note body>{pane.learnNothing}</Note>}
      {grid && examination && <LearnedForm key={grid.sheet} grid={grid} examination={examination} />}
    </Screen>
  );
}
