/** A run in a thread of its own: what it is sent is all that it knows of the deck, what it sends is all that is known of it. */
import { parentPort, workerData } from 'node:worker_threads';
import { memoryHost, runBuild, type BuildOptions } from '../../src/index.ts';

const { files, options } = workerData as {
  readonly files: Readonly<Record<string, string>>;
  readonly options: BuildOptions;
};
const host = memoryHost(files);
const result = await runBuild(options, () => undefined, host);
parentPort?.postMessage({ result, made: host.files });
