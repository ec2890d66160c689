import { Button, Field, Input } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { publishPlan } from '../session/year-work';
import { useSession, useSessionState, useWords } from '../session-context';
import { MadeFiles } from './made-files';
import { Obstacles } from './obstacles';
import { useChoices } from './use-choices';
import { YearChoice, yearsHere } from './year-choice';

/** 公表する: the check before it goes out, then list, open data and page. */
export function PublishStep(): ReactNode {
  const session = useSession();
  const { busy, yearWork, examination } = useSessionState();
  const { pane, language } = useWords();
  const { chosen, choose, isOld } = useChoices('publish', {
    municipality: '',
    title: '',
    date: localDay(session.context.now()),
    year: null,
  });
  const { municipality, title, date, year } = chosen;
  const result = yearWork.results.publish;
  const still = busy !== null;
  const publish = (anyway: boolean): void => {
    if (municipality.trim() === '') {
      session.notify('warning', pane.yearNoMunicipality);
      return;
    }
    const publishing = { year, title: title.trim() || null, municipality: municipality.trim(), date };
    void publishPlan(session, publishing, anyway);
  };
  return (
    <>
      <Field label={pane.yearMunicipality}>
        <Input value={municipality} onChange={(_, { value }) => choose({ municipality: value })} />
      </Field>
      <Field label={pane.yearTitle}>
        <Input value={title} onChange={(_, { value }) => choose({ title: value })} />
      </Field>
      <Field label={pane.yearDate} hint={dayInWords(date, language)}>
        <Input type="date" value={date} onChange={(_, { value }) => choose({ date: value || date })} />
      </Field>
      <YearChoice
        label={pane.yearOfList}
        years={yearsHere(examination)}
        value={year}
        none
        onChange={(now) => choose({ year: now })}
      />
      <div>
        <Button appearance="primary" disabledFocusable={still} onClick={() => publish(false)}>
          {pane.yearMakePublish}
        </Button>
      </div>
      {result && <Obstacles obstacles={result.obstacles} isMade={result.files.length > 0} />}
      {result && result.files.length === 0 && (
        <div>
          <Button disabledFocusable={still} onClick={() => publish(true)}>
            {pane.yearAnyway}
          </Button>
        </div>
      )}
      {result && <MadeFiles files={result.files} zip={pane.yearZipPublish} isOld={isOld} />}
    </>
  );
}

/** 令和8年12月25日, December 25, 2026: the field itself writes a day as the browser does. `day`: ISO 8601. */
function dayInWords(day: string, language: 'ja' | 'en'): string {
  const calendar = language === 'ja' ? 'ja-JP-u-ca-japanese' : 'en';
  return new Intl.DateTimeFormat(calendar, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
}

function localDay(moment: string): string {
  const now = new Date(moment);
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
