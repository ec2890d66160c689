import {
  Button,
  Checkbox,
  Field,
  makeStyles,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  Select,
  tokens,
} from '@fluentui/react-components';
import { FilterRegular } from '@fluentui/react-icons/svg/filter';
import { type ReactNode, useMemo } from 'react';
import type { Examination } from '../../core/examine.types';
import type { FindingGroup } from '../../core/rules/finding';
import { fill } from '../../locales/fill';
import { SEVERITIES, sectionNames } from '../session/finding-list';
import { type Filter, NO_FILTER } from '../session/session-state';
import { useSession, useStateNow, useWords } from '../session-context';

const useStyles = makeStyles({
  surface: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    width: 'min(280px, calc(100vw - 48px))',
  },
  button: { minWidth: 'auto' },
  fieldset: { margin: 0, padding: 0, border: 'none' },
  checks: { display: 'flex', flexWrap: 'wrap' },
});

/** Stands for no choice; no section is called so. */
const ANY = '*';

/** How many filters are on; the search stands in sight and is not counted. */
function filtersOn(filter: Filter): number {
  return (
    Number(filter.severities.length < SEVERITIES.length) +
    Number(filter.group !== null) +
    Number(filter.sheet !== null) +
    Number(filter.section !== null) +
    Number(filter.fixable)
  );
}

/** What the findings can be told apart by. */
function choicesIn(examination: Examination) {
  const { findings } = examination;
  const names = sectionNames(examination);
  const ofKohyo = findings.flatMap(({ kohyoIndex }) => (kohyoIndex === null ? [] : [names.get(kohyoIndex) ?? '']));
  return {
    groups: [...new Set(findings.map(({ group }) => group))],
    sections: [...new Set(ofKohyo)],
    sheets: [...new Set(findings.map(({ cell }) => cell.sheet))],
  };
}

export function FilterMenu({ examination }: { examination: Examination }): ReactNode {
  const styles = useStyles();
  const session = useSession();
  const { filter } = useStateNow();
  const words = useWords();
  const { pane } = words;
  const on = filtersOn(filter);
  const send = (change: Partial<Filter>): void => session.store.dispatch({ type: 'filter', filter: change });
  const { groups, sections, sheets } = useMemo(() => choicesIn(examination), [examination]);
  return (
    <Popover trapFocus positioning="below-end">
      <PopoverTrigger disableButtonEnhancement>
        <Button
          className={styles.button}
          icon={<FilterRegular />}
          appearance={on > 0 ? 'primary' : 'secondary'}
          aria-label={on > 0 ? fill(pane.filtersOn, { count: on }) : pane.filters}
          title={on > 0 ? fill(pane.filtersOn, { count: on }) : pane.filters}
        >
          {on > 0 ? on : null}
        </Button>
      </PopoverTrigger>
      <PopoverSurface className={styles.surface} aria-label={pane.filters}>
        <fieldset className={styles.fieldset}>
          <legend>{pane.severityFilter}</legend>
          <div className={styles.checks}>
            {SEVERITIES.map((severity) => (
              <Checkbox
                key={severity}
                label={words.severities[severity]}
                checked={filter.severities.includes(severity)}
                onChange={(_, { checked }) =>
                  send({
                    severities: SEVERITIES.filter((one) =>
                      one === severity ? checked === true : filter.severities.includes(one),
                    ),
                  })
                }
              />
            ))}
          </div>
        </fieldset>
        <Field label={pane.groupFilter}>
          <Select
            value={filter.group ?? ''}
            onChange={(_, { value }) => send({ group: groups.find((one) => one === value) ?? null })}
          >
            <option value="">{pane.anyGroup}</option>
            {groups.map((group: FindingGroup) => (
              <option key={group} value={group}>
                {words.groups[group]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={pane.sectionFilter}>
          <Select
            value={filter.section ?? ANY}
            onChange={(_, { value }) => send({ section: sections.find((one) => one === value) ?? null })}
          >
            <option value={ANY}>{pane.anySection}</option>
            {sections.map((section) => (
              <option key={section} value={section}>
                {section || pane.noSection}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={pane.sheetFilter}>
          <Select value={filter.sheet ?? ''} onChange={(_, { value }) => send({ sheet: value || null })}>
            <option value="">{pane.anySheet}</option>
            {(filter.sheet !== null && !sheets.includes(filter.sheet) ? [filter.sheet, ...sheets] : sheets).map(
              (sheet) => (
                <option key={sheet} value={sheet}>
                  {sheet}
                </option>
              ),
            )}
          </Select>
        </Field>
        <Checkbox
          label={pane.fixableFilter}
          checked={filter.fixable}
          onChange={(_, { checked }) => send({ fixable: checked === true })}
        />
        <Button
          disabled={on === 0}
          onClick={() => send({ ...NO_FILTER, groupBy: filter.groupBy, query: filter.query })}
        >
          {pane.clearFilters}
        </Button>
      </PopoverSurface>
    </Popover>
  );
}
