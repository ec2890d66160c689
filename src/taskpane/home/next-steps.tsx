import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowRightRegular } from '@fluentui/react-icons/svg/arrow-right';
import { DocumentTableRegular } from '@fluentui/react-icons/svg/document-table';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import { TableSimpleRegular } from '@fluentui/react-icons/svg/table-simple';
import { TaskListLtrRegular } from '@fluentui/react-icons/svg/task-list-ltr';
import type { ReactElement, ReactNode } from 'react';
import type { Examination } from '../../core/examine.types';
import { fill } from '../../locales/fill';
import { Section } from '../parts/section';
import { openQuestions } from '../session/questions';
import type { Screen } from '../session/session-state';
import { useSession, useWords } from '../session-context';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS },
  step: {
    justifyContent: 'flex-start',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    paddingLeft: tokens.spacingHorizontalXS,
    '& > :last-child': { marginLeft: 'auto' },
  },
  label: { flexGrow: 1, display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
});

/** What the office can do next. */
export function NextSteps({ examination }: { examination: Examination }): ReactNode {
  const styles = useStyles();
  const session = useSession();
  const { pane } = useWords();
  const open = openQuestions(examination).length;
  const steps: { screen: Screen; icon: ReactElement; words: string }[] = [
    ...(open > 0
      ? [
          {
            screen: 'direction' as const,
            icon: <QuestionCircleRegular />,
            words: fill(pane.nextDirection, { count: open }),
          },
        ]
      : []),
    { screen: 'summary', icon: <DocumentTableRegular />, words: pane.nextSummary },
    { screen: 'rollup', icon: <TableSimpleRegular />, words: pane.nextRollup },
    { screen: 'summary', icon: <TaskListLtrRegular />, words: pane.nextFindings },
  ];
  return (
    <Section card heading={pane.nextHeading}>
      <div className={styles.list}>
        {steps.map(({ screen, icon, words }) => (
          <Button
            key={words}
            appearance="subtle"
            className={styles.step}
            icon={icon}
            onClick={() => session.store.dispatch({ type: 'screen', screen })}
          >
            <span className={styles.label}>
              {words}
              <ArrowRightRegular aria-hidden />
            </span>
          </Button>
        ))}
      </div>
    </Section>
  );
}
