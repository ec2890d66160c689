import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { DocumentTableRegular } from '@fluentui/react-icons/svg/document-table';
import { type ReactNode, useMemo, useState } from 'react';
import { formatYear } from '../../core/notation/year';
import { defaultYear } from '../../core/report/content/default-year';
import type { SummaryOrder } from '../../core/report/content/summary-order';
import { fill } from '../../locales/fill';
import { BackToYear } from '../parts/back-to-year';
import { Empty } from '../parts/empty';
import { Note } from '../parts/note';
import { Screen } from '../parts/screen';
import { useLater } from '../parts/use-later';
import { useMadeBefore } from '../session/made-before';
import { previewSummary } from '../session/summary-preview';
import { writeSheets } from '../session/writing';
import { useSession, useSessionState, useWords } from '../session-context';
import { Answers } from './answers';
import { Changes } from './changes';
import { LayoutChoice } from './layout-choice';
import { MadeAgain } from './made-again';
import { OtherSheets } from './other-sheets';
import { PreviewTable } from './preview-table';

const useStyles = makeStyles({
  choices: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100px, 100%), 1fr))',
    gap: tokens.spacingHorizontalS,
  },
  make: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
});

const ORDERS: readonly SummaryOrder[] = ['plan', 'number', 'workbook'];
const PREVIEW_ROWS = 5;

/** とりまとめ一覧: year and order, the first rows, what changed since last time, 作成／更新. */
export function SummaryScreen(): ReactNode {
  const styles = useStyles();
  const session = useSession();
  const { examination, busy, isFromYear } = useSessionState();
  const words = useWords();
  const { pane, language } = words;
  const [chosenYear, setYear] = useState<number | null>(null);
  const [order, setOrder] = useState<SummaryOrder | null>(null);
  const year = chosenYear ?? (examination ? defaultYear(examination) : null);
  const made = useMadeBefore(session, examination);
  const preview = useMemo(
    () =>
      examination && examination.kohyoList.length > 0
        ? previewSummary(examination, { year, order, rows: PREVIEW_ROWS, made }, words)
        : null,
    [examination, year, order, made, words],
  );
  const changes = useLater(preview?.changes ?? null);
  if (!examination) return null;
  if (!preview) {
    return (
      <Screen>
        {isFromYear && <BackToYear />}
        <Empty icon={<DocumentTableRegular />} text={pane.emptyTitle} />
      </Screen>
    );
  }
  const years = [...new Set(examination.kohyoList.flatMap((kohyo) => kohyo.years))].sort((a, b) => a - b);
  const orders: Record<SummaryOrder, string> = {
    plan: pane.orderPlan,
    number: pane.orderNumber,
    workbook: pane.orderWorkbook,
  };
  const standing = preview.changes !== null;
  return (
    <Screen>
      {isFromYear && <BackToYear />}
      <Note body>{pane.summaryLead}</Note>
      <div className={styles.choices}>
        <Field label={pane.summaryYear} hint={years.length === 0 ? pane.noYears : null}>
          <Select
            value={year ?? ''}
            disabled={years.length === 0}
            onChange={(_, { value }) => setYear(value === '' ? null : Number(value))}
          >
            {years.map((one) => (
              <option key={one} value={one}>
                {formatYear(one, language)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={pane.order}>
          <Select
            value={preview.order}
            onChange={(_, { value }) => setOrder(ORDERS.find((one) => one === value) ?? null)}
          >
            {ORDERS.map((one) => (
              <option key={one} value={one}>
                {orders[one]}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <LayoutChoice examination={examination} year={year} />
      <div className={styles.make}>
        <Button
          appearance="primary"
          size="large"
          icon={<DocumentTableRegular />}
          disabledFocusable={busy !== null}
          onClick={() => void writeSheets(session, ['summary'], { year, ...(order === null ? {} : { order }) })}
        >
          {standing ? pane.update : pane.make}
        </Button>
        <Note>{fill(standing ? pane.updateHint : pane.makeHint, { sheet: preview.name })}</Note>
      </div>
      <MadeAgain />
      <Answers />
      <Changes sheet={preview.name} changes={changes} />
      <PreviewTable preview={preview} />
      <OtherSheets />
    </Screen>
  );
}
