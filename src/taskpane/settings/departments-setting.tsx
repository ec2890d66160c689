import { Button, Field, Textarea } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { Examination } from '../../core/examine.types';
import type { State } from '../../core/state/state';
import { fill } from '../../locales/fill';
import { Section } from '../parts/section';
import { setSettings } from '../session/settings';
import { useSession, useSessionState, useWords } from '../session-context';

type Departments = State['departments'];

function toText(departments: Departments): string {
  return departments.map(({ department, section }) => `${department} ${section}`).join('\n');
}

/** 「総務部 人事課」, one a line. Gives the first line that does not read so, if any. */
function readDepartments(text: string): Departments | { readonly line: number; readonly text: string } {
  const departments: Departments = [];
  for (const [index, written] of text.split(/\r?\n/).entries()) {
    const line = written.trim();
    if (line === '') continue;
    const match = /^(\S+)\s+(\S.*)$/u.exec(line);
    if (!match?.[1] || !match[2]) return { line: index + 1, text: line };
    departments.push({ department: match[1], section: match[2] });
  }
  return departments;
}

/** 部 and 課 known to the office. */
export function DepartmentsSetting({ examination }: { examination: Examination }): ReactNode {
  const session = useSession();
  const { busy } = useSessionState();
  const { pane } = useWords();
  const kept = toText(examination.state.departments);
  const [text, setText] = useState(kept);
  const read = readDepartments(text);
  const fault = 'line' in read ? fill(pane.departmentsFault, { line: read.line, text: read.text }) : null;
  return (
    <Section card heading={pane.departmentsHeading}>
      <Field
        label={pane.departmentsLabel}
        hint={pane.departmentsHint}
        validationMessage={fault}
        validationState={fault ? 'error' : 'none'}
      >
        <Textarea value={text} rows={5} resize="vertical" onChange={(_, { value }) => setText(value)} />
      </Field>
      <div>
        <Button
          disabled={busy !== null || fault !== null || text === kept}
          onClick={() => {
            if ('line' in read) return;
            void setSettings(session, (before) => ({ ...before, departments: read }));
          }}
        >
          {pane.departmentsSave}
        </Button>
      </div>
    </Section>
  );
}
