import type { ReactNode } from 'react';
import { LearnScreen } from '../learn/learn-screen';
import { Note } from '../parts/note';
import { Screen } from '../parts/screen';
import { useSessionState, useWords } from '../session-context';
import { ColourSetting } from './colour-setting';
import { ConventionSetting } from './convention-setting';
import { DepartmentsSetting } from './departments-setting';
import { FormSetting } from './form-setting';
import { NameSetting } from './name-setting';
import { OpeningSetting } from './opening-setting';
import { RulesSetting } from './rules-setting';
import { Selftest } from './selftest';
import { TourSetting } from './tour-setting';
import { Transfer } from './transfer';
import { YearsSetting } from './years-setting';

/** 設定: what this workbook remembers. */
export function SettingsScreen(): ReactNode {
  const { examination, learning } = useSessionState();
  const { pane } = useWords();
  if (!examination) return null;
  if (learning) return <LearnScreen />;
  return (
    <Screen>
      <Note body>{pane.settingsLead}</Note>
      <FormSetting examination={examination} />
      <YearsSetting examination={examination} />
      <ConventionSetting examination={examination} />
      <DepartmentsSetting examination={examination} />
      <RulesSetting examination={examination} />
      <ColourSetting />
      <NameSetting />
      <OpeningSetting />
      <Transfer examination={examination} />
      <Selftest />
      <TourSetting />
    </Screen>
  );
}
