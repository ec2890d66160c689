import { Button, Checkbox, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import type { Correction } from '../../core/form/learn/learn-form';
import type { Grid } from '../../core/grid/grid';
import { fill } from '../../words/fill';
import { useDesk, useSession, useWords } from '../desk-context';
import { Note } from '../parts/note';
import { countWith, keepForm, learnFrom } from '../session/learning';
import { ProposalRow } from './proposal-row';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  save: {
    position: 'sticky',
    bottom: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

/** The cell that is selected in the sheet, so that a click there leads to its label here. */
function useSelectedCell(sheet: string): { readonly row: number; readonly column: number } | null {
  const desk = useDesk();
  const [cell, setCell] = useState<{ readonly row: number; readonly column: number } | null>(null);
  useEffect(() => {
    let stop: (() => Promise<void>) | null = null;
    let gone = false;
    void desk.quietly(async () => {
      const stopIt = await desk.place.port.onSelect((selected) => {
        if (selected.sheet === sheet) setCell(selected);
      });
      if (gone) await stopIt();
      else stop = stopIt;
    });
    return () => {
      gone = true;
      if (stop) void desk.quietly(stop);
    };
  }, [desk, sheet]);
  return cell;
}

/** What was understood of a sheet: every label with its meaning, to be corrected, marked required, and kept. */
export function LearnedForm({ grid }: { grid: Grid }): ReactNode {
  const styles = useStyles();
  const desk = useDesk();
  const { read, busy } = useSession();
  const { pane } = useWords();
  const [corrections, setCorrections] = useState<readonly Correction[]>([]);
  const [name, setName] = useState('');
  const [onlyUnsure, setOnlyUnsure] = useState(false);
  const selected = useSelectedCell(grid.sheet);
  const learned = useMemo(
    () => (read ? learnFrom(grid, name.trim(), corrections, read.state) : null),
    [grid, name, corrections, read],
  );
  const expected = useMemo(() => (learned && read ? countWith(learned.form, read.grids) : 0), [learned, read]);
  if (!learned) return <Note body>{pane.learnNothing}</Note>;
  const { proposals, unsure } = learned;
  const shown = onlyUnsure ? proposals.filter((one) => unsure.includes(one)) : proposals;
  const correct = (correction: Correction): void => {
    const others = corrections.filter(
      ({ cell }) => cell.row !== correction.cell.row || cell.column !== correction.cell.column,
    );
    setCorrections([...others, correction]);
  };
  return (
    <>
      <Note body>{fill(pane.learnLead, { sheet: grid.sheet })}</Note>
      <Field label={pane.learnName}>
        <Input value={name} placeholder={learned.form.name} onChange={(_, { value }) => setName(value)} />
      </Field>
      <div>
        <Note body>{fill(pane.learnFound, { count: proposals.length, unsure: unsure.length })}</Note>
        <Checkbox
          label={pane.learnOnlyUnsure}
          checked={onlyUnsure}
          onChange={(_, { checked }) => setOnlyUnsure(checked === true)}
        />
        <Note>{pane.learnFollow}</Note>
      </div>
      <ul className={styles.list}>
        {shown.map((proposal) => (
          <ProposalRow
            key={`${proposal.cell.row}:${proposal.cell.column}`}
            proposal={proposal}
            selected={selected?.row === proposal.cell.row && selected.column === proposal.cell.column}
            onCorrect={correct}
          />
        ))}
      </ul>
      <div className={styles.save}>
        <Note>{fill(pane.learnPreview, { count: expected })}</Note>
        <Button
          appearance="primary"
          disabledFocusable={busy !== null}
          onClick={() => void keepForm(desk, learned.form)}
        >
          {pane.learnSave}
        </Button>
      </div>
    </>
  );
}
