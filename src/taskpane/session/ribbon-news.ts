import { readWorkbook } from '../../app/read-workbook';
import type { RibbonNews } from '../../app/ribbon/ribbon-channel';
import { notifyFound } from './checking';
import { applyReading, type Session } from './session';

/** A ribbon button was pressed while the pane is open: the pane shows what came of it. */
export function applyRibbonNews(session: Session, news: RibbonNews): Promise<void> {
  return session.runInBackground(async () => {
    if (news.kind === 'highlights') {
      session.store.dispatch({ type: 'highlighted', on: news.on });
      if (news.on) session.store.dispatch({ type: 'checked' });
      return;
    }
    await applyReading(session, await readWorkbook(session.context.port));
    session.store.dispatch({ type: 'checked' });
    session.store.dispatch({ type: 'highlighted', on: true });
    session.store.dispatch({ type: 'filter', filter: { sheet: news.sheet } });
    session.store.dispatch({ type: 'screen', screen: 'findings' });
    const findings = session.store.get().examination?.findings ?? [];
    notifyFound(
      session,
      findings.filter(({ cell }) => news.sheet === null || cell.sheet === news.sheet),
    );
  });
}
