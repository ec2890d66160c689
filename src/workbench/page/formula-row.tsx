import { type ReactNode, useState } from 'react';
import { addressOf } from '../../core/grid/address';
import type { EmbeddedExcel } from '../../embedded-excel';
import type { Words } from '../../locales/words';
import { goTo } from '../session/selecting';
import { beginTyping, cancelTyping, commitTyping, typedText, typeOn } from '../session/typing';
import type { Workbench, WorkbenchState } from '../session/workbench';

interface FormulaRowProps {
  readonly workbench: Workbench;
  readonly excel: EmbeddedExcel;
  readonly state: WorkbenchState;
  readonly words: Words['workbench'];
}

/** Name box and formula bar. */
export function FormulaRow({ workbench, excel, state, words }: FormulaRowProps): ReactNode {
  const { activeSheet: sheet } = excel.workbook;
  const { top, left } = sheet.selection;
  const { draft } = state;
  const text = draft?.text ?? typedText(sheet, top, left);
  const toGrid = () => document.querySelector<HTMLElement>('textarea.editor')?.focus({ preventScroll: true });
  return (
    <div className="formula-row">
      <NameBox
        address={addressOf({ row: top, column: left })}
        words={words}
        go={(asked) => goTo(workbench, asked)}
        toGrid={toGrid}
      />
      <span className="fx" aria-hidden="true">
        fx
      </span>
      <textarea
        className="formula"
        aria-label={words.formula}
        spellCheck={false}
        rows={Math.min(4, text.split('\n').length)}
        value={text}
        data-typing
        onChange={(event) => {
          if (!draft) beginTyping(workbench, 'revise');
          typeOn(workbench, event.target.value);
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Escape') cancelTyping(workbench);
          else if (event.key === 'Enter' && !event.altKey) commitTyping(workbench);
          else return;
          event.preventDefault();
          toGrid();
        }}
        onBlur={() => {
          setTimeout(() => {
            if (!document.activeElement?.hasAttribute('data-typing')) commitTyping(workbench);
          }, 0);
        }}
      />
    </div>
  );
}

interface NameBoxProps {
  readonly address: string;
  readonly words: Words['workbench'];
  readonly go: (address: string) => boolean;
  readonly toGrid: () => void;
}

function NameBox({ address, words, go, toGrid }: NameBoxProps): ReactNode {
  const [asked, setAsked] = useState<string | null>(null);
  return (
    <input
      className="name-box"
      aria-label={words.nameBox}
      spellCheck={false}
      value={asked ?? address}
      onFocus={(event) => event.target.select()}
      onChange={(event) => setAsked(event.target.value)}
      onBlur={() => setAsked(null)}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key !== 'Escape' && event.key !== 'Enter') return;
        // The key would go on to the field that now has the keyboard.
        event.preventDefault();
        if (event.key === 'Escape' || asked === null || go(asked)) toGrid();
      }}
    />
  );
}
