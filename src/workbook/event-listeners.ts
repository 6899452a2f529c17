import { joinEvents } from "./join-events";
import type { WorkbookEvent } from "./workbook-event";

export type WorkbookListener = (event: WorkbookEvent) => void;

/** Those who want to hear of changes. */
export class EventListeners {
  private readonly listeners = new Set<WorkbookListener>();

  /** Returns how to stop listening. */
  add(listener: WorkbookListener): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  tell(events: readonly WorkbookEvent[]): void {
    if (this.listeners.size === 0) return;
    for (const event of joinEvents(events)) for (const listener of [...this.listeners]) listener(event);
  }
}
