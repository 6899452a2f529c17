/** The client answers this where the page has no function of the name (yet). */
const NO_SUCH_FUNCTION = 11101;
/** How often and how long (milliseconds) a page that is still loading is waited for. */
const TRIES = 20;
const PAUSE = 250;

interface Running {
  readonly name: string;
  readonly tries: number;
  readonly resolve: () => void;
  readonly reject: (failure: Error) => void;
}

/**
 * The buttons of the ribbon that run a function of the add-in's page: invoked in turn, each ended by the add-in's own
 * word.
 */
export class CommandQueue {
  private readonly running = new Map<string, Running>();
  private readonly waiting: Running[] = [];
  private send: ((data: readonly [string, string, string]) => void) | null = null;
  private invoked = 0;

  /** Ends when the add-in calls `event.completed()`; fails where it has no function of the name. */
  run(name: string): Promise<void> {
    return new Promise((resolve, reject) => this.invoke({ name, tries: 1, resolve, reject }));
  }

  /** The page listens now. */
  connect(send: (data: readonly [string, string, string]) => void): void {
    this.send = send;
    for (const command of this.waiting.splice(0)) this.invoke(command);
  }

  /** The add-in's word that an invocation ended; `status` 0 is success. */
  completed(id: string, status: number): void {
    const command = this.running.get(id);
    if (!command) return;
    this.running.delete(id);
    if (status === 0) command.resolve();
    else if (status === NO_SUCH_FUNCTION && command.tries < TRIES) {
      setTimeout(() => this.invoke({ ...command, tries: command.tries + 1 }), PAUSE);
    } else command.reject(new Error(`${command.name}: ${status}`));
  }

  close(): void {
    for (const { name, reject } of [...this.running.values(), ...this.waiting]) reject(new Error(`${name}: closed`));
    this.running.clear();
    this.waiting.length = 0;
    this.send = null;
  }

  private invoke(command: Running): void {
    if (!this.send) {
      this.waiting.push(command);
      return;
    }
    this.invoked += 1;
    const id = String(this.invoked);
    this.running.set(id, command);
    this.send([id, command.name, JSON.stringify({ source: { id: command.name } })]);
  }
}
