import type { News } from '../../app/between-pages';
import { readWorkbook } from '../../app/read-workbook';
import { sayFound } from './checking';
import { type Desk, lay } from './desk';

/** A ribbon button was pressed while the pane is open: the pane shows what came of it. */
export function takeNews(desk: Desk, news: News): Promise<void> {
  return desk.quietly(async () => {
    if (news.kind === 'highlights') {
      desk.store.send({ type: 'highlighted', on: news.on });
      if (news.on) desk.store.send({ type: 'checked' });
      return;
    }
    await lay(desk, await readWorkbook(desk.place.port));
    desk.store.send({ type: 'checked' });
    desk.store.send({ type: 'highlighted', on: true });
    desk.store.send({ type: 'filter', filter: { sheet: news.sheet } });
    desk.store.send({ type: 'screen', screen: 'findings' });
    const findings = desk.store.get().examination?.findings ?? [];
    sayFound(
      desk,
      findings.filter(({ cell }) => news.sheet === null || cell.sheet === news.sheet),
    );
  });
}
