/**
 * A stage without a browser runs in one thread, which cannot interrupt itself: a second one looks at the clock. When a stage
 * is late it says which, and ends the process; the set on disk is swapped whole, so nothing is lost by that.
 */
import { Worker } from 'node:worker_threads';
import type { CliWords } from '../cli-words.ts';
import { defaultLimits } from '../model/limits.ts';
import type { Progress } from '../run.ts';

/** Those of the browser have deadlines of their own (publish/browser). */
const watched = new Set(['read', 'judge', 'draw']);

/** Runs in the second thread. */
const watch = `
const { parentPort } = require('node:worker_threads');
let timer;
parentPort.on('message', ({ text, seconds }) => {
  clearTimeout(timer);
  if (!text) return;
  timer = setTimeout(() => {
    require('node:fs').writeSync(2, text);
    process.kill(process.pid, 'SIGKILL');
  }, seconds * 1000);
});`;

export function startWatchdog(words: CliWords): {
  readonly report: Progress;
  readonly end: () => void;
} {
  const worker = new Worker(watch, { eval: true });
  worker.unref();
  return {
    report: ({ deck, stage, seconds = defaultLimits.seconds }) => {
      const text = watched.has(stage)
        ? `\n${words.late(deck, words.stages[stage], seconds)}\n`
        : '';
      worker.postMessage({ text, seconds });
    },
    end: () => {
      worker.postMessage({ text: '' });
      void worker.terminate();
    },
  };
}
