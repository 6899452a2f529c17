/**
 * Names a function for a button of the ribbon (ExecuteFunction in the manifest). The button counts as busy until the
 * function ends; it is always released, whatever happened
 * (https://learn.microsoft.com/office/dev/add-ins/design/add-in-commands).
 */
export function registerCommand(name: string, command: () => Promise<void>): void {
  const run = async (event: Office.AddinCommands.Event): Promise<void> => {
    try {
      await command();
    } finally {
      event.completed();
    }
  };
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => void run(event));
}
