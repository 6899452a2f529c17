import type { Trouble } from "../review/port/attempt";
import type { Misuse } from "./command-line";
import { HOST_TROUBLE, SAID } from "./strings";

/** One sentence what is wrong with the command line. */
export function misuseSentence(why: Misuse): string {
  switch (why.kind) {
    case "no-command":
      return SAID.noCommand;
    case "no-file":
      return SAID.noFile;
    case "no-out":
      return SAID.noOut;
    case "unknown-command":
      return SAID.unknownCommand(why.word);
    case "unknown-option":
      return SAID.unknownOption(why.word);
    case "extra-word":
      return SAID.extraWord(why.word);
    case "needs-value":
      return SAID.needsValue(why.word);
    case "takes-no-value":
      return SAID.takesNoValue(why.word);
    case "not-for-command":
      return SAID.notForCommand(why.word);
    case "not-together":
      return SAID.notTogether(why.word, why.other);
    case "no-such-value":
      return SAID.noSuchValue(why.word, why.values);
  }
}

/** One sentence what kept a sheet from being read or written. */
export function troubleSentence({ kind, detail }: Trouble): string {
  return HOST_TROUBLE[kind](detail);
}
