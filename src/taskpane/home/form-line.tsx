import { makeStyles, Subtitle1, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Examination } from '../../core/examine.types';
import { planYears } from '../../core/form/plan-years';
import { formatYear } from '../../core/notation/year';
import { fill } from '../../locales/fill';
import { Note } from '../parts/note';
import { useWords } from '../session-context';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS },
  line: { margin: 0, lineHeight: '1.5' },
});

/** How many 個票 of which 様式, most frequent first. */
function formsFound({ kohyoList, forms }: Examination): readonly { readonly name: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const { form } of kohyoList) counts.set(form, (counts.get(form) ?? 0) + 1);
  return [...counts]
    .map(([id, count]) => ({ name: forms.get(id)?.name ?? id, count }))
    .sort((a, b) => b.count - a.count);
}

/** 「個票 64 枚・様式: 取組項目個票（兼進捗管理表）」 and the years of the plan. */
export function FormLine({ examination }: { examination: Examination }): ReactNode {
  const styles = useStyles();
  const { pane, language } = useWords();
  const found = formsFound(examination);
  const first = found[0];
  if (!first) return null;
  const years = planYears(examination.kohyoList, examination.state.planYears);
  const from = years[0];
  const to = years.at(-1);
  const count = examination.kohyoList.length;
  return (
    <div className={styles.box}>
      <Subtitle1 as="h2" className={styles.line}>
        {found.length === 1
          ? fill(pane.formLine, { count, form: first.name })
          : fill(pane.formLineMore, { count, form: first.name, others: found.length - 1 })}
      </Subtitle1>
      {found.length > 1 && (
        <Note>{found.map(({ name, count }) => fill(pane.formShare, { form: name, count })).join('　')}</Note>
      )}
      {from !== undefined && to !== undefined && (
        <Note>{fill(pane.yearsLine, { from: formatYear(from, language), to: formatYear(to, language) })}</Note>
      )}
    </div>
  );
}
