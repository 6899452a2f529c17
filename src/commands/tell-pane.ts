import { attempt } from "../review/port/attempt";
import type { RibbonNews } from "../review/ribbon/ribbon-news";
import { NEWS_CHANNEL } from "../review/ribbon/ribbon-news";

/** What leaves nothing to be seen in the sheet, so that the pane has to say it when it is opened next. */
function leavesNoTrace(news: RibbonNews): boolean {
  if (news.kind === "checked") return news.checked.result.findings.length === 0;
  return news.kind === "trouble" || news.kind === "no-target";
}

/**
 * Tells the pane what a button did: an open one at once, by broadcast. What cannot be seen in the sheet is kept beside,
 * for a pane that is opened later; where the browser allows no keeping the broadcast alone has to do.
 */
export async function tellPane(news: RibbonNews): Promise<void> {
  const channel = new BroadcastChannel(NEWS_CHANNEL);
  channel.postMessage(news);
  channel.close();
  await attempt(async () => {
    if (leavesNoTrace(news)) localStorage.setItem(NEWS_CHANNEL, JSON.stringify({ at: Date.now(), news }));
    else localStorage.removeItem(NEWS_CHANNEL);
  });
}
