import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { parseTemplate } from '../../core/fields/key';
import { fieldName } from '../../core/fields/name';
import { columnName } from '../../core/grid/address';
import { LEARNABLE } from '../../core/learn/propose-key';
import { LIST_PARTS, type ListContent, type ListLayout, PART_FIELDS } from '../../core/list/list-layout';
import { formatYear } from '../../core/notation/year';
import type { LearnedLayout } from '../../core/report/layout/template/learn-layout';
import { fill } from '../../locales/fill';
import { withContent } from '../session/list-layouts';
import { useWords } from '../session-context';

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
  },
  choice: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalXS,
  },
});

/** The years that a column may be of, as years after the list's. */
const AHEAD = [-1, 0, 1, 2];
const PARTS = 'part:';

function optionOf(content: ListContent | null): string {
  if (content === null) return '';
  return 'part' in content ? `${PARTS}${content.part}` : content.field;
}

function contentOf(value: string, ahead: number): ListContent | null {
  if (value === '') return null;
  const part = LIST_PARTS.find((each) => `${PARTS}${each}` === value);
  return part === undefined ? { field: value, ahead } : { part, ahead };
}

/** What each column of the office's list was taken to mean, to be corrected. */
export function LayoutColumns(props: {
  learned: LearnedLayout;
  layout: ListLayout;
  year: number | null;
  onChange: (layout: ListLayout) => void;
}): ReactNode {
  const styles = useStyles();
  const { pane, fields, language } = useWords();
  const { learned, layout, year, onChange } = props;
  const partKeys: ReadonlySet<string> = new Set(Object.values(PART_FIELDS));
  return (
    <ul className={styles.list}>
      {learned.mapped.map(({ place, column, heading }) => {
        const content = layout.columns[place]?.content ?? null;
        const ahead = content?.ahead ?? 0;
        const key = content === null ? '' : 'part' in content ? PART_FIELDS[content.part] : content.field;
        const label = fill(pane.layoutColumn, { column: columnName(column), heading: heading.replace(/\s+/g, ' ') });
        return (
          <li key={place}>
            <Field label={label} size="small">
              <div className={styles.choice}>
                <Select
                  size="small"
                  aria-label={label}
                  value={optionOf(content)}
                  onChange={(_, { value }) => onChange(withContent(layout, place, contentOf(value, ahead)))}
                >
                  <option value="">{pane.layoutOwnColumn}</option>
                  {LIST_PARTS.map((part) => (
                    <option key={part} value={`${PARTS}${part}`}>
                      {fieldName(PART_FIELDS[part], fields)}
                    </option>
                  ))}
                  {LEARNABLE.filter(({ key: one }) => !partKeys.has(one) || one === optionOf(content)).map(
                    ({ key: one }) => (
                      <option key={one} value={one}>
                        {fieldName(one, fields)}
                      </option>
                    ),
                  )}
                </Select>
                {parseTemplate(key).isPerYear && year !== null && (
                  <Select
                    size="small"
                    aria-label={fill(pane.layoutYearOf, { column: columnName(column) })}
                    value={ahead}
                    onChange={(_, { value }) =>
                      onChange(withContent(layout, place, contentOf(optionOf(content), Number(value))))
                    }
                  >
                    {AHEAD.map((one) => (
                      <option key={one} value={one}>
                        {formatYear(year + one, language)}
                      </option>
                    ))}
                  </Select>
                )}
              </div>
            </Field>
          </li>
        );
      })}
    </ul>
  );
}
