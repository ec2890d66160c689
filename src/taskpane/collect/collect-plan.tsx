import { Button, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CollectPlan } from '../../app/collect/collector';
import { fill } from '../../locales/fill';
import { Note } from '../parts/note';
import { Section } from '../parts/section';
import { chooseVersions, takeSentSheets } from '../session/collecting';
import { useSession, useSessionState, useWords } from '../session-context';
import { CellChanges } from './cell-changes';

const useStyles = makeStyles({
  item: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: '1.5',
    overflowWrap: 'anywhere',
    '& > summary': { cursor: 'pointer', paddingTop: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalXS },
  },
  all: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  double: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
});

/** What taking the files over would change, cell by cell, and what must be decided first. */
export function Plan({ plan }: { plan: CollectPlan }): ReactNode {
  const styles = useStyles();
  const session = useSession();
  const { busy, collecting } = useSessionState();
  const { pane, gather } = useWords();
  const { taken, doubles, unchanged } = plan;
  const still = busy !== null;
  const replaced = taken.flatMap((one) => (one.replaced ? [{ ...one, replaced: one.replaced }] : []));
  const over = taken.filter((one) => one.over).length;
  const counts = { fresh: taken.length - over, replaced: over, same: unchanged };
  return (
    <>
      {doubles.length > 0 && (
        <Section card heading={fill(pane.collectAsk, { count: doubles.length })}>
          <Note>{pane.collectAskHint}</Note>
          {doubles.length > 1 && <AllAtOnce doubles={doubles} />}
          {doubles.map((double) => (
            <Double key={`${double.sheet} ${double.other.version}`} double={double} />
          ))}
        </Section>
      )}
      <Section card heading={pane.collectPlan}>
        <Note body>{fill(pane.collectCounts, counts)}</Note>
        {plan.untouched > 0 && <Note>{fill(gather.untouched, { count: plan.untouched })}</Note>}
        {plan.drawings.length > 0 && (
          <Note>{fill(pane.collectDrawings, { sheets: plan.drawings.join(pane.nameSeparator) })}</Note>
        )}
        {replaced.map((one) => (
          <details key={one.sheet} className={styles.item}>
            <summary>
              {fill(pane.collectChanges, { sheet: one.sheet, name: one.name })}
              <br />
              {fill(pane.collectFromTo, {
                from: one.from,
                before: one.replaced.path || pane.collectHere,
                count: one.replaced.changes.length,
              })}
            </summary>
            <CellChanges changes={one.replaced.changes} />
          </details>
        ))}
        {taken.length === 0 && !collecting.unfinished ? (
          <Note>{pane.collectNone}</Note>
        ) : (
          <Button appearance="primary" disabledFocusable={still} onClick={() => void takeSentSheets(session)}>
            {pane.collectTake}
          </Button>
        )}
      </Section>
    </>
  );
}

/** Sixty sheets that differ from those that stand here are not asked about sixty times. */
function AllAtOnce({ doubles }: Pick<CollectPlan, 'doubles'>): ReactNode {
  const styles = useStyles();
  const session = useSession();
  const { busy } = useSessionState();
  const { pane } = useWords();
  const choose = (versions: readonly string[]) => void chooseVersions(session, versions);
  return (
    <div className={styles.all}>
      <Button size="small" disabledFocusable={busy !== null} onClick={() => choose(latestOthers(doubles))}>
        {pane.collectAllOther}
      </Button>
      <Button
        size="small"
        disabledFocusable={busy !== null}
        onClick={() => choose(doubles.map(({ kept }) => kept.version))}
      >
        {pane.collectAllKept}
      </Button>
    </div>
  );
}

/** Of each sheet the other version that was saved last; of two that cannot be ordered neither. */
function latestOthers(doubles: CollectPlan['doubles']): readonly string[] {
  return [...new Set(doubles.map(({ sheet }) => sheet))].flatMap((sheet) => {
    const own = doubles.filter((one) => one.sheet === sheet).map(({ other }) => other);
    const [latest, next] = own.sort((a, b) => ((a.saved ?? '') < (b.saved ?? '') ? 1 : -1));
    return latest === undefined || (next !== undefined && next.saved === latest.saved) ? [] : [latest.version];
  });
}

function Double({ double }: { double: CollectPlan['doubles'][number] }): ReactNode {
  const styles = useStyles();
  const session = useSession();
  const { busy } = useSessionState();
  const { pane, gather } = useWords();
  const reasons = {
    'same-time': gather.sameTime,
    'no-time': double.kept.path === '' ? pane.collectNotGathered : gather.noTime,
    'both-filled': gather.bothFilled,
    'changed-here': gather.changedHere,
  };
  const head = fill(pane.collectChanges, { sheet: double.sheet, name: double.name });
  return (
    <div className={styles.double}>
      <strong>{head}</strong>
      <Note>{reasons[double.why]}</Note>
      <CellChanges changes={double.other.changes} />
      <RadioGroup
        aria-label={head}
        disabled={busy !== null}
        onChange={(_, { value }) => void chooseVersions(session, [value])}
      >
        <Radio
          value={double.kept.version}
          label={fill(pane.collectKept, { path: double.kept.path || pane.collectHere })}
        />
        <Radio value={double.other.version} label={fill(pane.collectOther, { path: double.other.path })} />
      </RadioGroup>
    </div>
  );
}
