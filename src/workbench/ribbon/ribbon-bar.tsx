import type { ReactNode } from 'react';
import type { Words } from '../../locales/words';
import type { Frames } from '../frame/external';
import { closePane, showPane, startPane } from '../session/opening';
import { showStatus } from '../session/status-line';
import type { Workbench } from '../session/workbench';
import type { Ribbon, RibbonButton } from './read-manifest';

interface RibbonBarProps {
  readonly workbench: Workbench;
  readonly frames: Frames;
  readonly ribbon: Ribbon | null;
  readonly words: Words['workbench'];
}

/** The add-in's tab of Excel's ribbon. */
export function RibbonBar({ workbench, frames, ribbon, words }: RibbonBarProps): ReactNode {
  const press = ({ action, id, label }: RibbonButton): void => {
    if (action.kind === 'pane') {
      if (workbench.get().paneShown) closePane(workbench);
      else showPane(workbench);
      return;
    }
    showStatus(workbench, words.pressed, { button: label });
    if (workbench.get().runtime === 'shared') startPane(workbench);
    frames.pressRibbonButton(action.name, id);
  };
  return (
    <nav className="ribbon" aria-label={words.ribbon} data-region>
      <span className="tab-name">{ribbon?.tab ?? ''}</span>
      {ribbon?.groups.map((group) => (
        <fieldset key={group.id}>
          <legend>{group.label}</legend>
          {group.buttons.map((button) => (
            <button key={button.id} type="button" title={button.tip.description} onClick={() => press(button)}>
              <img alt="" src={`../${button.icons.get(32) ?? ''}`} width={24} height={24} />
              {button.label}
            </button>
          ))}
        </fieldset>
      ))}
    </nav>
  );
}
