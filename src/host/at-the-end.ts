/** What must not be left behind when the process ends: by itself, or by a signal while nobody else listens for it. */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const works = new Set<() => void>();

/**
 * Listens only while there is something to do: a process that listens for a signal is not ended by it while it computes.
 * @param work at once, not by turns
 * @returns takes it back, when it has been done in time
 */
export function atTheEnd(work: () => void): () => void {
  if (works.size === 0) {
    process.on('exit', doAll);
    for (const signal of signals) process.on(signal, endBy);
  }
  works.add(work);
  return () => {
    if (works.delete(work) && works.size === 0) stopListening();
  };
}

/** Whoever else listens for the signal says what it means, and does end some time. */
function endBy(signal: NodeJS.Signals): void {
  if (process.listenerCount(signal) > 1) return;
  doAll();
  process.kill(process.pid, signal);
}

function doAll(): void {
  stopListening();
  for (const work of works) {
    try {
      work();
    } catch {
      // It was the last moment; the next command sweeps what is left.
    }
  }
  works.clear();
}

function stopListening(): void {
  process.off('exit', doAll);
  for (const signal of signals) process.off(signal, endBy);
}
