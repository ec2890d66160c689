import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowRightRegular } from '@fluentui/react-icons/svg/arrow-right';
import type { ReactNode } from 'react';
import { Note } from '../parts/note';
import { Screen } from '../parts/screen';
import type { Screen as ScreenName, YearStep } from '../session/session-state';
import { useSession, useWords } from '../session-context';

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
  },
  step: { width: '100%', justifyContent: 'flex-start', textAlign: 'left', padding: tokens.spacingHorizontalM },
  words: { flexGrow: 1, display: 'flex', flexDirection: 'column', fontWeight: tokens.fontWeightSemibold },
  hint: {
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  arrow: { flexShrink: 0 },
});

/** A step of the year: on a screen of its own here, or another screen of the pane. */
type Place = { readonly step: YearStep } | { readonly screen: ScreenName };

/** The year at a glance, in the order in which it is done. */
export function YearSteps(): ReactNode {
  const styles = useStyles();
  const session = useSession();
  const { pane } = useWords();
  const steps: readonly { readonly name: string; readonly hint: string; readonly place: Place }[] = [
    { name: pane.yearHandout, hint: pane.yearHandoutHint, place: { step: 'handout' } },
    { name: pane.yearCollect, hint: pane.yearCollectHint, place: { screen: 'collect' } },
    { name: pane.yearSendBack, hint: pane.yearSendBackHint, place: { step: 'sendBack' } },
    { name: pane.yearAnswers, hint: pane.yearAnswersHint, place: { step: 'answers' } },
    { name: pane.yearList, hint: pane.yearListHint, place: { screen: 'summary' } },
    { name: pane.yearCompare, hint: pane.yearCompareHint, place: { step: 'compare' } },
    { name: pane.yearPublish, hint: pane.yearPublishHint, place: { step: 'publish' } },
    { name: pane.yearNext, hint: pane.yearNextHint, place: { step: 'next' } },
  ];
  return (
    <Screen>
      <Note body>{pane.yearLead}</Note>
      <ol className={styles.list}>
        {steps.map(({ name, hint, place }, at) => (
          <li key={name}>
            <Button
              className={styles.step}
              onClick={() =>
                session.store.dispatch(
                  'step' in place
                    ? { type: 'yearStep', step: place.step }
                    : { type: 'screen', screen: place.screen, fromYear: true },
                )
              }
            >
              <span className={styles.words}>
                {`${at + 1}　${name}`}
                <span className={styles.hint}>{hint}</span>
              </span>
              <ArrowRightRegular className={styles.arrow} aria-hidden />
            </Button>
          </li>
        ))}
      </ol>
    </Screen>
  );
}
