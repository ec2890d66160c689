import { z } from 'zod';

/**
 * The ribbon's page and the pane are two pages of one origin. What a ribbon button did reaches an open pane through a
 * BroadcastChannel, which never leaves the machine; the pane answers, so that the button knows whether anybody saw it.
 */
const CHANNEL = 'kohyo';
/** How long an open pane may take to answer, in milliseconds. */
const PATIENCE = 400;

const newsSchema = z.discriminatedUnion('kind', [
  /** A check was made; of one sheet, or of all when null. */
  z.strictObject({ kind: z.literal('checked'), sheet: z.string().nullable() }),
  z.strictObject({ kind: z.literal('highlights'), on: z.boolean() }),
]);

const messageSchema = z.union([
  /** `workbook` keeps apart two workbooks that are open side by side. */
  z.strictObject({ workbook: z.string(), news: newsSchema }),
  z.strictObject({ workbook: z.string(), heard: z.literal(true) }),
]);

export type RibbonNews = z.infer<typeof newsSchema>;

/** Tells an open pane of this workbook. Gives whether one heard it. */
export function notifyPane(workbook: string, news: RibbonNews, patience = PATIENCE): Promise<boolean> {
  const channel = new BroadcastChannel(CHANNEL);
  return new Promise<boolean>((resolve) => {
    const timer = setTimeout(() => resolve(false), patience);
    channel.onmessage = ({ data }) => {
      const read = messageSchema.safeParse(data);
      if (!read.success || !('heard' in read.data) || read.data.workbook !== workbook) return;
      clearTimeout(timer);
      resolve(true);
    };
    channel.postMessage({ workbook, news });
  }).finally(() => channel.close());
}

/** Hears what ribbon buttons did to this workbook, until the returned function is called. */
export function onRibbonNews(workbook: string, listener: (news: RibbonNews) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }) => {
    const read = messageSchema.safeParse(data);
    if (!read.success || !('news' in read.data) || read.data.workbook !== workbook) return;
    channel.postMessage({ workbook, heard: true });
    listener(read.data.news);
  };
  return () => channel.close();
}
