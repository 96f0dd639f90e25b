/** Thrown where neither the deck nor the tool is at fault: a browser that does not start, a disk that is full. */
export class MachineError extends Error {
  override readonly name = 'MachineError';
}

/** Also what Node throws for files: `EACCES`, `ENOSPC`, … */
export function isMachineFault(cause: unknown): cause is Error {
  if (cause instanceof MachineError) return true;
  return (
    cause instanceof Error &&
    'code' in cause &&
    typeof cause.code === 'string' &&
    /^E[A-Z]+$/.test(cause.code)
  );
}
