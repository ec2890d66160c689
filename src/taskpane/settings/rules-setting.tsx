import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  makeStyles,
  Select,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Examination } from '../../core/examine.types';
import type { FindingGroup, Severity } from '../../core/rules/finding';
import type { Rule } from '../../core/rules/rule';
import { ALL_RULES } from '../../core/rules/rules.generated';
import { fill } from '../../locales/fill';
import { Note } from '../parts/note';
import { Section } from '../parts/section';
import { setSettings } from '../session/settings';
import { useSession, useSessionState, useWords } from '../session-context';
import { RuleOption } from './rule-option';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  rule: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    alignItems: 'start',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    paddingBottom: tokens.spacingVerticalM,
  },
  title: { fontSize: tokens.fontSizeBase300, lineHeight: '1.5' },
  why: { gridColumn: '1 / -1' },
  code: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

const CHOICES: readonly (Severity | 'off')[] = ['error', 'warning', 'info', 'off'];

function RuleChoice({ rule, examination }: { rule: Rule; examination: Examination }): ReactNode {
  const styles = useStyles();
  const session = useSession();
  const { busy } = useSessionState();
  const words = useWords();
  const { pane } = words;
  const said = words.rules[rule.code];
  const set = (value: string): void => {
    const choice = CHOICES.find((one) => one === value);
    void setSettings(session, (before) => {
      const { [rule.code]: _, ...others } = before.rules;
      return { ...before, rules: choice ? { ...others, [rule.code]: choice } : others };
    });
  };
  return (
    <li className={styles.rule}>
      <div>
        <span className={styles.title}>{said?.title}</span> <span className={styles.code}>{rule.code}</span>
      </div>
      <Select
        size="small"
        aria-label={fill(pane.ruleSeverity, { title: said?.title ?? rule.code })}
        value={examination.state.rules[rule.code] ?? ''}
        disabled={busy !== null}
        onChange={(_, { value }) => set(value)}
      >
        <option value="">{fill(pane.ruleUsual, { severity: words.severities[rule.severity] })}</option>
        {CHOICES.map((choice) => (
          <option key={choice} value={choice}>
            {choice === 'off' ? pane.ruleOff : words.severities[choice]}
          </option>
        ))}
      </Select>
      <div className={styles.why}>
        <Note>{said?.why}</Note>
      </div>
      {Object.entries(rule.options ?? {}).map(([name, option]) => (
        <RuleOption key={name} rule={rule} name={name} option={option} examination={examination} />
      ))}
    </li>
  );
}

/** Every rule with its switch, by group. */
export function RulesSetting({ examination }: { examination: Examination }): ReactNode {
  const styles = useStyles();
  const session = useSession();
  const { busy } = useSessionState();
  const words = useWords();
  const { pane } = words;
  const groups = [...new Set(ALL_RULES.map((rule) => rule.group))];
  const { state } = examination;
  const own = Object.keys(state.rules).length + Object.keys(state.options).length;
  const inGroup = (group: FindingGroup): readonly Rule[] => ALL_RULES.filter((rule) => rule.group === group);
  return (
    <Section card heading={pane.rulesHeading}>
      <Note>{pane.rulesHint}</Note>
      <Accordion collapsible multiple>
        {groups.map((group) => (
          <AccordionItem key={group} value={group}>
            <AccordionHeader>{`${words.groups[group]}（${inGroup(group).length}）`}</AccordionHeader>
            <AccordionPanel>
              <ul className={styles.list}>
                {inGroup(group).map((rule) => (
                  <RuleChoice key={rule.code} rule={rule} examination={examination} />
                ))}
              </ul>
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
      <div>
        <Button
          disabled={busy !== null || own === 0}
          onClick={() => void setSettings(session, (before) => ({ ...before, rules: {}, options: {} }))}
        >
          {pane.rulesReset}
        </Button>
      </div>
    </Section>
  );
}
