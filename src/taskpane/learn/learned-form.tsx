import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useDeferredValue, useMemo, useState } from 'react';
import type { Examination } from '../../core/examine.types';
import { fieldName } from '../../core/fields/name';
import { addressOf } from '../../core/grid/address';
import { type Grid, textAt } from '../../core/grid/grid';
import { type Answers, type Correction, type LabelProposal, proposeMeanings, SURE } from '../../core/learn/learn-form';
import { foldLabel } from '../../core/notation/fold';
import { parseYear } from '../../core/notation/year';
import { answeredForm } from '../../core/verify/answered';
import { fill } from '../../locales/fill';
import { Note } from '../parts/note';
import { Section } from '../parts/section';
import { countWith, keepForm, learnFrom, verifyOn } from '../session/learning';
import { useSession, useSessionState, useWords } from '../session-context';
import { AddLabel } from './add-label';
import { type FormAnswers, FormQuestions } from './form-questions';
import { labelOf, meantTwice } from './label-of';
import { ProposalRow } from './proposal-row';
import { useSelectedCell } from './selected-cell';
import { TintLegend } from './tint-legend';
import { useTints } from './use-tints';
import { useVerified } from './use-verified';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  save: {
    // At 200 % it would leave the labels hardly any room.
    '@media (min-height: 480px)': { position: 'sticky' },
    // The screen's own padding lies below: what scrolls must not show there.
    bottom: `calc(-1 * ${tokens.spacingVerticalXXL})`,
    zIndex: 1,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    margin: `0 calc(-1 * ${tokens.spacingHorizontalM}) calc(-1 * ${tokens.spacingVerticalXXL})`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** No label of a form is longer (core/form/form.ts). */
const LONGEST_LABEL = 80;

const isSame = (a: Correction['cell'], b: Correction['cell']): boolean => a.row === b.row && a.column === b.column;

/** Text on the sheet that was not taken for a label and might be one. */
function couldBeLabel(text: string): boolean {
  return text.trim() !== '' && text.length <= LONGEST_LABEL && parseYear(foldLabel(text))?.rest !== '';
}

/** What was understood of a sheet: every label with its meaning, to be corrected, marked required, and kept. */
export function LearnedForm({ grid, examination }: { grid: Grid; examination: Examination }): ReactNode {
  const styles = useStyles();
  const session = useSession();
  const { busy } = useSessionState();
  const { pane, fields } = useWords();
  const [answers, setAnswers] = useState<Required<Answers>>({ corrections: [], labels: [] });
  const [name, setName] = useState('');
  const [tinted, setTinted] = useState(true);
  const selected = useSelectedCell(grid.sheet);
  const first = useMemo(() => proposeMeanings(grid, {}), [grid]);
  const proposals = useMemo(() => proposeMeanings(grid, answers), [grid, answers]);
  // Trying the form on every sheet takes a moment: the lists do not wait for it.
  const settled = useDeferredValue(answers);
  const learned = useMemo(() => learnFrom(grid, settled, examination), [grid, settled, examination]);
  const form = learned?.form ?? null;
  const checked = useVerified(learned, grid, examination);
  const questions = checked.shown?.questions ?? [];
  const [told, setTold] = useState<FormAnswers>({ convention: null, refused: new Set() });
  const expected = useMemo(() => (form ? countWith(form, examination) : 0), [form, examination]);
  const tints = useTints(grid, form, proposals, tinted);
  if (proposals.length === 0) return <Note body>{pane.learnNothing}</Note>;

  // A label stays where it was asked about, whatever the answer.
  const wasSure = (one: LabelProposal): boolean =>
    first.some(({ cell, confidence }) => isSame(cell, one.cell) && confidence >= SURE);
  // A label that nobody else has is no doubt: it is kept under its own words.
  const wasOwn = (one: LabelProposal): boolean => first.some(({ cell, key }) => isSame(cell, one.cell) && key === null);
  const isAsked = ({ cell }: LabelProposal): boolean =>
    questions.some((question) => 'cell' in question && isSame(question.cell, cell));
  const sections = [
    { heading: pane.learnToCheck, rows: proposals.filter((one) => !wasSure(one) && !wasOwn(one) && !isAsked(one)) },
    { heading: pane.learnUnderstood, rows: proposals.filter(wasSure) },
    { heading: pane.learnOwn, rows: proposals.filter(wasOwn) },
  ];
  const unsure = proposals.filter(({ key, confidence }) => key !== null && confidence < SURE).length;
  const twice = meantTwice(proposals);
  // A value leads to its label, wherever on the sheet that stands.
  const pointed = selected && (tints.labels.get(addressOf(selected)) ?? selected);
  const current = pointed && labelOf(pointed, proposals);
  const text = selected ? textAt(grid, selected.row, selected.column) : '';
  const addable =
    selected && couldBeLabel(text) && !proposals.some(({ cell }) => isSame(cell, selected)) ? selected : null;
  const correct = (correction: Correction): void =>
    setAnswers(({ corrections, labels }) => ({
      labels,
      corrections: [...corrections.filter(({ cell }) => !isSame(cell, correction.cell)), correction],
    }));

  const rowOf = (proposal: LabelProposal): ReactNode => (
    <ProposalRow
      key={`${proposal.cell.row}:${proposal.cell.column}`}
      proposal={proposal}
      selected={proposal === current && addable === null}
      answered={answers.corrections.some(({ cell }) => isSame(cell, proposal.cell))}
      onCorrect={correct}
    />
  );

  return (
    <>
      <Note body>{fill(pane.learnLead, { sheet: grid.sheet })}</Note>
      <Field label={pane.learnName}>
        <Input value={name} placeholder={form?.name ?? ''} onChange={(_, { value }) => setName(value)} />
      </Field>
      <TintLegend on={tinted} onChange={setTinted} />
      {form !== null && !form.fields.some(({ key }) => key === 'name') && <Note body>{pane.learnNoName}</Note>}
      <div>
        <Note body>{fill(pane.learnFound, { count: proposals.length, unsure })}</Note>
        <Note>{pane.learnFollow}</Note>
      </div>
      {checked.shown && (
        <FormQuestions
          questions={questions}
          answers={told}
          onAnswer={setTold}
          row={(cell) => {
            const proposal = proposals.find((one) => isSame(one.cell, cell));
            return proposal && rowOf(proposal);
          }}
        />
      )}
      {sections.map(
        ({ heading, rows }) =>
          rows.length > 0 && (
            <Section key={heading} card heading={fill(heading, { count: rows.length })}>
              <ul className={styles.list}>{rows.map(rowOf)}</ul>
            </Section>
          ),
      )}
      <div className={styles.save}>
        {addable && (
          <AddLabel
            cell={addable}
            text={text}
            onAdd={() =>
              setAnswers(({ corrections, labels }) => ({
                corrections,
                labels: [...labels, { row: addable.row, column: addable.column }],
              }))
            }
          />
        )}
        {twice.map((key) => (
          <Note key={key}>{fill(pane.learnTwice, { meaning: fieldName(key, fields) })}</Note>
        ))}
        <Note>{form ? fill(pane.learnPreview, { count: expected }) : pane.learnTooFew}</Note>
        <Button
          appearance="primary"
          disabledFocusable={busy !== null || form === null}
          onClick={() => {
            if (!learned) return;
            // What nearly every sheet breaks is the form's fault, and is put right before it is kept.
            const current = checked.now ?? verifyOn(learned, grid, examination);
            void keepForm(session, answeredForm(current, learned.form, told.convention, told.refused), name.trim());
          }}
        >
          {pane.learnSave}
        </Button>
      </div>
    </>
  );
}
