import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect, useState } from 'react';
import type { WorkbookOffer } from '../../app/learn/offer-in-workbook';
import type { Examination } from '../../core/examine.types';
import { fill } from '../../locales/fill';
import { Note } from '../parts/note';
import { Section } from '../parts/section';
import { lookForForm, takeOffer } from '../session/offering';
import { useSession, useSessionState, useWords } from '../session-context';

const useStyles = makeStyles({
  actions: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', rowGap: tokens.spacingVerticalS },
});

/** Enough names to tell which sheets are meant. */
const SHOWN = 4;

/** Sheets that no form of the workbook fits show one all the same, known to this machine or new: one press takes it and checks by it. */
export function FormOffer({ examination }: { examination: Examination }): ReactNode {
  const styles = useStyles();
  const session = useSession();
  const { busy } = useSessionState();
  const { pane } = useWords();
  const [offer, setOffer] = useState<WorkbookOffer | null>(null);
  useEffect(() => {
    let isGone = false;
    // Behind what the person sees first.
    const soon = setTimeout(() => {
      if (!isGone && examination.unread.length > 0) void lookForForm(session, (found) => !isGone && setOffer(found));
    }, 0);
    return () => {
      isGone = true;
      clearTimeout(soon);
    };
  }, [session, examination]);
  if (offer === null) return null;
  const shown = offer.sheets.slice(0, SHOWN).join(pane.nameSeparator);
  const more = offer.sheets.length > SHOWN ? fill(pane.more, { count: offer.sheets.length - SHOWN }) : '';
  return (
    <Section card heading={offer.isRegistered ? pane.offerKnownTitle : pane.offerTitle}>
      <Note body>
        {fill(offer.isRegistered ? pane.offerKnownText : pane.offerText, {
          name: offer.form.name,
          count: offer.sheets.length,
          labels: offer.labels,
          sheets: `${shown} ${more}`.trim(),
        })}
      </Note>
      <div className={styles.actions}>
        <Button appearance="primary" disabledFocusable={busy !== null} onClick={() => void takeOffer(session, offer)}>
          {offer.isRegistered ? pane.offerKnownTake : pane.offerTake}
        </Button>
        <Button
          disabledFocusable={busy !== null}
          onClick={() => session.store.dispatch({ type: 'learning', on: true })}
        >
          {pane.offerLook}
        </Button>
      </div>
    </Section>
  );
}
