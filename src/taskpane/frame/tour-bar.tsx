import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { type ReactNode, useEffect, useRef } from 'react';
import { fill } from '../../locales/fill';
import { TOUR, toStep } from '../session/touring';
import { useSession, useStateNow, useWords } from '../session-context';
import { tabId } from './tabs';

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    rowGap: '6px',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    borderBottom: `1px solid ${tokens.colorBrandStroke2}`,
    maxHeight: '45vh',
    overflowY: 'auto',
  },
  said: { display: 'flex', flexDirection: 'column', rowGap: '4px' },
  heading: { margin: 0, paddingRight: '32px', fontSize: tokens.fontSizeBase300, lineHeight: '1.5' },
  close: { position: 'absolute', top: '6px', right: '6px', minWidth: 'auto' },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: '1.6' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** 使い方の案内: three steps over the screens that they speak of. Nothing else waits for it. */
export function TourBar(): ReactNode {
  const styles = useStyles();
  const { store } = useSession();
  const { tour: step, screen } = useStateNow();
  const { pane } = useWords();
  const wasOpen = useRef(false);

  // The keyboard goes on from the tab of the screen that the tour ended on.
  useEffect(() => {
    const ended = wasOpen.current && step === null;
    wasOpen.current = step !== null;
    if (ended && document.activeElement === document.body) document.getElementById(tabId(screen))?.focus();
  }, [step, screen]);

  if (step === null) return null;
  const steps = [
    { title: pane.tourCheckTitle, text: pane.tourCheck },
    { title: pane.tourFixTitle, text: pane.tourFix },
    { title: pane.tourListTitle, text: pane.tourList },
  ];
  const shown = steps[step];
  if (!shown) return null;
  const isLast = step === TOUR.length - 1;
  return (
    <section className={styles.bar} aria-label={pane.tourName}>
      <div className={styles.said} aria-live="polite">
        <h2 className={styles.heading}>
          {fill(pane.tourStep, { step: step + 1, steps: TOUR.length, title: shown.title })}
        </h2>
        <p className={styles.text}>{shown.text}</p>
      </div>
      <Button
        className={styles.close}
        appearance="transparent"
        size="small"
        icon={<DismissRegular />}
        aria-label={pane.tourSkip}
        title={pane.tourSkip}
        onClick={() => store.dispatch({ type: 'tour', step: null })}
      />
      <div className={styles.buttons}>
        <Button appearance="primary" size="small" onClick={() => toStep(store, step + 1)}>
          {isLast ? pane.tourEnd : pane.tourNext}
        </Button>
        {step > 0 && (
          <Button size="small" onClick={() => toStep(store, step - 1)}>
            {pane.tourBack}
          </Button>
        )}
      </div>
    </section>
  );
}
