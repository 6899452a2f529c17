import { attempt } from "../../review/port/attempt";
import type { RibbonNews } from "../../review/ribbon/ribbon-news";
import { NEWS_CHANNEL } from "../../review/ribbon/ribbon-news";
import type { ListenToRibbon } from "../store/use-review-store";

/** News older than this is no news. */
const KEPT_FOR_MS = 10 * 60 * 1000;

interface KeptNews {
  readonly at: number;
  readonly news: RibbonNews;
}

/**
 * The last news of a time when no pane was open; told once. Written by our own ribbon page only, under the same origin.
 */
function takeKept(): RibbonNews | null {
  const text = localStorage.getItem(NEWS_CHANNEL);
  if (text === null) return null;
  localStorage.removeItem(NEWS_CHANNEL);
  const kept = JSON.parse(text) as KeptNews;
  return Date.now() - kept.at < KEPT_FOR_MS ? kept.news : null;
}

/** Listens to the ribbon's buttons: what they did before this pane was open, and from then on what they do. */
export const listenToRibbon: ListenToRibbon = (hear) => {
  let listening = true;
  const channel = new BroadcastChannel(NEWS_CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<RibbonNews>) => {
    hear(data);
    void attempt(async () => localStorage.removeItem(NEWS_CHANNEL));
  };
  // Where the browser allows no keeping, nothing was kept.
  void attempt(async () => takeKept()).then((kept) => {
    if (listening && kept.done && kept.value !== null) hear(kept.value);
  });
  return () => {
    listening = false;
    channel.close();
  };
};
