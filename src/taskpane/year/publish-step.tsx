import { Button, Field, Input } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { publishPlan } from '../session/year-work';
import { useSession, useSessionState, useWords } from '../session-context';
import { MadeFiles } from './made-files';
import { Obstacles } from './obstacles';
import { YearChoice, yearsHere } from './year-choice';

/** 公表する: the check before it goes out, then list, open data and page. */
export function PublishStep(): ReactNode {
  const session = useSession();
  const { busy, yearWork, examination } = useSessionState();
  const { pane } = useWords();
  const [municipality, setMunicipality] = useState('');
  const [title, setTitle] = useState('');
  const [date, setDate] = useState(localDay(session.context.now()));
  const [year, setYear] = useState<number | null>(null);
  const result = yearWork.results.publish;
  const still = busy !== null;
  const publish = (anyway: boolean): void => {
    const publishing = { year, title: title.trim() || null, municipality: municipality.trim(), date };
    void publishPlan(session, publishing, anyway);
  };
  return (
    <>
      <Field label={pane.yearMunicipality}>
        <Input value={municipality} onChange={(_, { value }) => setMunicipality(value)} />
      </Field>
      <Field label={pane.yearTitle}>
        <Input value={title} onChange={(_, { value }) => setTitle(value)} />
      </Field>
      <Field label={pane.yearDate}>
        <Input type="date" value={date} onChange={(_, { value }) => setDate(value || date)} />
      </Field>
      <YearChoice label={pane.yearOfList} years={yearsHere(examination)} value={year} none onChange={setYear} />
      <div>
        <Button appearance="primary" disabledFocusable={still} onClick={() => publish(false)}>
          {pane.yearMakePublish}
        </Button>
      </div>
      {result && <Obstacles obstacles={result.obstacles} />}
      {result && result.files.length === 0 && (
        <div>
          <Button disabledFocusable={still} onClick={() => publish(true)}>
            {pane.yearAnyway}
          </Button>
        </div>
      )}
      {result && <MadeFiles files={result.files} zip={pane.yearZipPublish} />}
    </>
  );
}

function localDay(moment: string): string {
  const now = new Date(moment);
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
