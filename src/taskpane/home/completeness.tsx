import { ProgressBar } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';
import type { Examination } from '../../core/examine.types';
import { fill } from '../../locales/fill';
import { Note } from '../parts/note';
import { Section } from '../parts/section';
import { useWords } from '../session-context';

/** Of the fields that are due, how many are filled in. Every 個票 stands in one group of 大分類. */
export function Completeness({ examination }: { examination: Examination }): ReactNode {
  const { pane } = useWords();
  const id = useId();
  const groups = examination.rollup.groups.filter((group) => group.dimension === 'pillar');
  const filled = groups.reduce((sum, group) => sum + group.filled, 0);
  const needed = groups.reduce((sum, group) => sum + group.needed, 0);
  if (needed === 0) {
    return (
      <Section card heading={pane.completeness}>
        <Note>{pane.completenessNone}</Note>
      </Section>
    );
  }
  const percent = Math.floor((filled / needed) * 100);
  return (
    <Section card heading={pane.completeness}>
      <ProgressBar
        value={filled}
        max={needed}
        thickness="large"
        color={filled === needed ? 'success' : 'brand'}
        aria-labelledby={id}
      />
      <Note>
        <span id={id}>
          {fill(pane.completenessLine, {
            filled: filled.toLocaleString(),
            needed: needed.toLocaleString(),
            percent,
          })}
        </span>
      </Note>
    </Section>
  );
}
