/**
 * What runs in the one thread that there is cannot interrupt itself: a second one looks at the clock. When the time is up
 * it says so and ends the process; the set on disk is swapped whole, so nothing is lost by that.
 */
import { Worker } from 'node:worker_threads';

export interface Watchdog {
  /** From now on the process has so many seconds, or ends with this text on standard error. */
  readonly allow: (seconds: number, late: string) => void;
  /** Nothing is waited for. */
  readonly rest: () => void;
  readonly end: () => void;
}

/** Runs in the second thread. */
const watch = `
const { parentPort } = require('node:worker_threads');
let timer;
parentPort.on('message', ({ seconds, late }) => {
  clearTimeout(timer);
  if (seconds === undefined) return;
  timer = setTimeout(() => {
    require('node:fs').writeSync(2, late);
    process.kill(process.pid, 'SIGKILL');
  }, seconds * 1000);
});`;

export function startWatchdog(): Watchdog {
  const worker = new Worker(watch, { eval: true });
  worker.unref();
  const rest = (): void => {
    worker.postMessage({});
  };
  return {
    allow: (seconds, late) => {
      worker.postMessage({ seconds, late });
    },
    rest,
    end: () => {
      rest();
      void worker.terminate();
    },
  };
}
