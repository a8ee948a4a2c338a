// What the command line needs of the process it runs in.
export type Host = Pick<NodeJS.Process, 'stdin' | 'stdout' | 'stderr' | 'env' | 'pid' | 'on' | 'off' | 'exit'>;

/** The exit statuses that CONTRACT and README promise. */
export const STATUS = { well: 0, someFailed: 1, usage: 2, interrupted: 130, terminated: 143 } as const;
