import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { fill } from '../../locales/fill';
import { CellLink } from '../parts/cell-link';
import { Section } from '../parts/section';
import type { SummaryPreview } from '../session/summary-preview';
import { useWords } from '../session-context';

const useStyles = makeStyles({
  scroller: {
    overflowX: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  table: {
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase100,
    lineHeight: '1.5',
    '& th, & td': {
      border: `1px solid ${tokens.colorNeutralStroke2}`,
      padding: '4px 6px',
      verticalAlign: 'top',
      textAlign: 'left',
      fontWeight: tokens.fontWeightRegular,
    },
    '& th': { backgroundColor: tokens.colorNeutralBackground3, whiteSpace: 'pre-line', minWidth: '72px' },
  },
  text: {
    maxWidth: '180px',
    whiteSpace: 'pre-line',
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: '4',
    overflow: 'hidden',
  },
});

/** The list's first rows, small, to see that it is the right one. */
export function PreviewTable({ preview }: { preview: SummaryPreview }): ReactNode {
  const styles = useStyles();
  const { pane } = useWords();
  const { columns, rows } = preview;
  return (
    <Section heading={fill(pane.previewHeading, { count: rows.length })}>
      <section className={styles.scroller} aria-label={pane.previewCaption}>
        <table className={styles.table}>
          <thead>
            <tr>
              {columns.map((column, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other name, and two headings may be the same.
                <th key={place} scope="col">
                  {column.heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ kohyo, texts }) => (
              <tr key={kohyo.index}>
                {columns.map(({ id }, place) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: as above
                  <td key={place}>
                    <div className={styles.text}>
                      {id === 'action' ? (
                        <CellLink cell={{ sheet: kohyo.sheet, row: kohyo.range.top, column: kohyo.range.left }}>
                          {texts[place] || kohyo.sheet}
                        </CellLink>
                      ) : (
                        texts[place]
                      )}
                    </div>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Section>
  );
}
