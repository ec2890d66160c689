import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useRef, useState } from 'react';
import type { Examination } from '../../core/examine.types';
import { type RuleOption as Option, withOption } from '../../core/rules/option';
import type { Rule } from '../../core/rules/rule';
import { fill } from '../../locales/fill';
import { Note } from '../parts/note';
import { setSettings } from '../session/settings';
import { useSession, useSessionState, useWords } from '../session-context';

const useStyles = makeStyles({
  option: {
    gridColumn: '1 / -1',
    display: 'grid',
    rowGap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalS,
  },
  number: { maxWidth: '14em' },
});

interface Props {
  readonly rule: Rule;
  readonly name: string;
  readonly option: Option;
  readonly examination: Examination;
}

/** The whole number somebody typed; full-width digits count, as Japanese input gives them. `null` for anything else. */
function readWhole(typed: string): number | null {
  const text = typed.normalize('NFKC').replaceAll(',', '').trim();
  return /^\d{1,12}$/.test(text) ? Number(text) : null;
}

/** One threshold of a rule: kept as soon as the field is left, if it can be. */
export function RuleOption({ rule, name, option, examination }: Props): ReactNode {
  const styles = useStyles();
  const session = useSession();
  const { busy } = useSessionState();
  const words = useWords();
  const { pane } = words;
  const said = words.rules[rule.code]?.options?.[name];
  const kept = examination.state.options[rule.code]?.[name];
  const shown = String(kept ?? option.default);
  const [draft, setDraft] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const write = (value: number): string => value.toLocaleString(words.language);
  const params = {
    least: write(option.schema.minValue ?? 0),
    most: write(option.schema.maxValue ?? 0),
    usual: write(option.default),
    unit: words.units[option.unit],
  };
  const takes = (typed: string): boolean => option.schema.safeParse(readWhole(typed)).success;
  const set = (value: number | null): void => {
    setDraft(null);
    void setSettings(session, (before) => withOption(before, rule.code, name, value));
  };
  const leave = (): void => {
    if (draft === null || !takes(draft)) return;
    const value = readWhole(draft);
    if (String(value) === shown) setDraft(null);
    else set(value === option.default ? null : value);
  };
  const fault = draft === null ? null : takes(draft) ? null : fill(pane.optionFault, params);
  const refused = draft === null && !takes(shown) ? fill(pane.optionRefused, params) : null;
  return (
    <div className={styles.option}>
      <Field
        label={said?.label ?? name}
        hint={fill(pane.optionRange, params)}
        validationMessage={fault ?? refused}
        validationState={fault || refused ? 'error' : 'none'}
      >
        <Input
          input={{ ref: field }}
          className={styles.number}
          size="small"
          inputMode="numeric"
          value={draft ?? shown}
          // A disabled field would let go of the keyboard at each value that is kept.
          readOnly={busy !== null}
          contentAfter={words.units[option.unit]}
          onChange={(_, { value }) => setDraft(value)}
          onBlur={leave}
          onKeyDown={({ key }) => {
            if (key === 'Enter') leave();
            if (key === 'Escape') setDraft(null);
          }}
        />
      </Field>
      <Note>{said?.reason}</Note>
      {(kept !== undefined || draft !== null) && (
        <div>
          <Button
            size="small"
            disabledFocusable={busy !== null}
            onClick={() => {
              // The button goes with what it takes back; the keyboard stays with the threshold.
              field.current?.focus();
              set(null);
            }}
          >
            {fill(pane.optionReset, params)}
          </Button>
        </div>
      )}
    </div>
  );
}
