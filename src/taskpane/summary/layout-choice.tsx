import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { type ChangeEvent, type ReactNode, useRef, useState } from 'react';
import type { FoundLayout } from '../../app/list-layouts';
import type { Examination } from '../../core/examine.types';
import type { ListLayout } from '../../core/list/list-layout';
import { OUR_LAYOUT_IDS } from '../../core/list/our-layouts';
import { Note } from '../parts/note';
import { Section } from '../parts/section';
import { chooseLayout, dropLayout, learnListLayout, takeLayout } from '../session/list-layouts';
import { useSession, useSessionState, useWords } from '../session-context';
import { LayoutColumns } from './layout-columns';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** 一覧の形: ours, the office's own, and how one more is learned from last year's list. */
export function LayoutChoice({ examination, year }: { examination: Examination; year: number | null }): ReactNode {
  const styles = useStyles();
  const session = useSession();
  const { busy } = useSessionState();
  const { pane } = useWords();
  const [found, setFound] = useState<FoundLayout | null>(null);
  const [layout, setLayout] = useState<ListLayout | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const { state } = examination;
  const ours = { published: pane.layoutPublished, plan: pane.layoutPlan, indicators: pane.layoutIndicators };
  const show = (result: FoundLayout) => {
    setFound(result);
    setLayout(result.learned?.layout ?? null);
  };
  const close = () => {
    setFound(null);
    setLayout(null);
  };
  const pick = async (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? [];
    event.target.value = '';
    if (file) await learnListLayout(session, new Uint8Array(await file.arrayBuffer()), show);
  };
  return (
    <>
      <Field label={pane.layoutLabel}>
        <Select
          value={state.layout ?? 'published'}
          disabled={busy !== null}
          onChange={(_, { value }) => void chooseLayout(session, value === 'published' ? null : value)}
        >
          {OUR_LAYOUT_IDS.map((id) => (
            <option key={id} value={id}>
              {ours[id]}
            </option>
          ))}
          {state.layouts.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.buttons}>
        <Button
          size="small"
          disabledFocusable={busy !== null}
          onClick={() => void learnListLayout(session, null, show)}
        >
          {pane.layoutFromSheet}
        </Button>
        <Button size="small" disabledFocusable={busy !== null} onClick={() => input.current?.click()}>
          {pane.layoutFromFile}
        </Button>
        <input
          ref={input}
          type="file"
          accept=".xlsx"
          hidden
          aria-label={pane.layoutFromFile}
          onChange={(event) => void pick(event)}
        />
      </div>
      {found?.learned && layout && (
        <Section card heading={pane.layoutHeading}>
          <Note>{pane.layoutHint}</Note>
          <LayoutColumns learned={found.learned} layout={layout} year={year} onChange={setLayout} />
          <div className={styles.buttons}>
            <Button
              appearance="primary"
              disabledFocusable={busy !== null}
              onClick={() => void takeLayout(session, layout).then(close)}
            >
              {pane.layoutTake}
            </Button>
            <Button disabledFocusable={busy !== null} onClick={() => void dropLayout(session, found).then(close)}>
              {pane.layoutDrop}
            </Button>
          </div>
        </Section>
      )}
    </>
  );
}
