/** 0: done, no errors found; 1: findings of severity error; 2: could not be read or written. */
export type ExitCode = 0 | 1 | 2;
