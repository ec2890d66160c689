import { type ReactNode, useRef } from 'react';
import type { Words } from '../../locales/words';
import { refocusFrames } from '../frame/frame';
import { changeExcel, changeTheme, openFile, saveCopy } from '../session/opening';
import { showError } from '../session/status-line';
import { API_VERSIONS, type ThemeName, type Workbench, type WorkbenchState } from '../session/workbench';
import { download } from './download';

interface TopBarProps {
  readonly workbench: Workbench;
  readonly state: WorkbenchState;
  readonly words: Words['workbench'];
}

/** The workbook's name, opening and saving, and what kind of Excel is played. */
export function TopBar({ workbench, state, words }: TopBarProps): ReactNode {
  const chooser = useRef<HTMLInputElement>(null);
  const themes: Readonly<Record<ThemeName, string>> = {
    light: words.themeLight,
    dark: words.themeDark,
    contrast: words.themeContrast,
  };
  const versions = { '1.9': words.version19, '1.14': words.version114, '1.17': words.version117 };
  return (
    <header className="top" data-region>
      <h1>{words.title}</h1>
      <p className="file">{state.excel?.workbook.name ?? ''}</p>
      <button type="button" onClick={() => chooser.current?.click()}>
        {words.open}
      </button>
      <input
        ref={chooser}
        type="file"
        className="chooser"
        aria-label={words.open}
        tabIndex={-1}
        accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) openFile(workbench, file).catch((error: unknown) => showError(workbench, error));
          event.target.value = '';
        }}
      />
      <button type="button" disabled={!state.excel} onClick={() => saveCopy(workbench, download)}>
        {words.save}
      </button>
      <span className="gap" />
      <label>
        {words.language}
        <select
          value={state.language}
          onChange={(event) => changeExcel(workbench, { language: event.target.value === 'en' ? 'en' : 'ja' })}
        >
          <option value="ja">日本語</option>
          <option value="en">English</option>
        </select>
      </label>
      <label>
        {words.theme}
        <select
          value={state.theme}
          onChange={(event) => {
            const chosen = (['light', 'dark', 'contrast'] as const).find((name) => name === event.target.value);
            if (chosen) changeTheme(workbench, chosen, refocusFrames);
          }}
        >
          {Object.entries(themes).map(([name, label]) => (
            <option key={name} value={name}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.version}
        <select
          value={state.apiVersion}
          onChange={(event) => {
            const chosen = API_VERSIONS.find((version) => version === event.target.value);
            if (chosen) changeExcel(workbench, { apiVersion: chosen });
          }}
        >
          {API_VERSIONS.map((version) => (
            <option key={version} value={version}>
              {versions[version]}
            </option>
          ))}
        </select>
      </label>
    </header>
  );
}
