/**
 * A run in a process of its own, which can be ended from without: what hangs, takes too much memory or brings Node down is
 * the end of one deck, not of the run, which begins anew without that deck. The one who looks on computes nothing, so that
 * nothing keeps it from looking.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { createWriteStream, readFileSync, type WriteStream } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { EndedDeck, Stage } from '../model/ended-deck.ts';

/** What is being done, and how many seconds it may take; absent: it has deadlines of its own. */
export interface RunStep {
  readonly deck: string;
  readonly stage: Stage;
  readonly seconds?: number;
}

/** What a run is told by the one who looks on. */
interface Told {
  readonly ended: readonly EndedDeck[];
  readonly live: boolean;
  readonly colour: boolean;
}

export interface SupervisedRun extends Told {
  readonly tell: (step: RunStep) => void;
}

const variable = 'FACTDECK_RUN';
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** Bytes of a run, its browser aside. The largest deck that limits allow takes a quarter. */
const mostMemory = 4 * 2 ** 30;
/** Milliseconds that it has to put away what it works on, once it is asked to end. */
const patience = 1500;
/** How often its memory is looked at, in milliseconds. */
const often = 100;

/** undefined: nobody looks on. */
export function supervisedRun(): SupervisedRun | undefined {
  const { env } = process;
  const told = env[variable];
  if (!process.send || told === undefined) return undefined;
  // What this process starts is no run.
  Reflect.deleteProperty(env, variable);
  process.channel?.unref();
  endWithParent();
  return { ...(JSON.parse(told) as Told), tell: (step) => process.send?.(step) };
}

/** A thread of its own sees that the one who looked on is gone, also while this one hangs. */
function endWithParent(): void {
  const watch = `
const parent = process.ppid;
setInterval(() => process.ppid === parent || process.kill(process.pid, 'SIGKILL'), ${String(often)});`;
  new Worker(watch, { eval: true }).unref();
}

/**
 * Runs the program again with these arguments, the first being its own file, until it ends by itself.
 * @returns its exit status; by a signal that this process was sent, this one ends too
 */
export async function superviseRun(
  argv: readonly string[],
  terminal: Pick<Told, 'live' | 'colour'>,
): Promise<number> {
  const ended: EndedDeck[] = [];
  for (;;) {
    const { status, asked, last } = await runOnce(argv, { ...terminal, ended });
    if (asked) {
      process.kill(process.pid, asked);
      return machineFailed;
    }
    if (status !== undefined) return status;
    if (!last || ended.some(({ deck }) => deck === last.deck)) return machineFailed;
    ended.push(last);
  }
}
const machineFailed = 3;

interface Ended {
  /** undefined: it did not end by itself. */
  readonly status: number | undefined;
  /** The signal that the user sent. */
  readonly asked: NodeJS.Signals | undefined;
  readonly last: EndedDeck | undefined;
}

async function runOnce(argv: readonly string[], told: Told): Promise<Ended> {
  const child = spawn(process.execPath, [...process.execArgv, ...argv], {
    // Signals of the terminal come here, and are handed on once.
    detached: process.platform !== 'win32',
    stdio: ['inherit', 'inherit', 'pipe', 'ipc'],
    env: { ...process.env, [variable]: JSON.stringify(told) },
  });
  const is: { why: EndedDeck['why'] } = { why: 'died' };
  let step: RunStep | undefined;
  let asked: NodeJS.Signals | undefined;
  const end = (reason: EndedDeck['why']): void => {
    is.why = reason;
    child.kill('SIGKILL');
  };
  let timer: NodeJS.Timeout | undefined;
  child.on('message', (message) => {
    step = message as RunStep;
    if (asked !== undefined) return;
    clearTimeout(timer);
    if (step.seconds !== undefined) timer = setTimeout(end, step.seconds * 1000, 'late');
  });
  const memory = setInterval(() => {
    if (bytesOf(child) > mostMemory) end('memory');
  }, often);
  const handOn = (signal: NodeJS.Signals): void => {
    asked = signal;
    child.kill(signal);
    // One that computes does not hear it.
    clearTimeout(timer);
    timer = setTimeout(end, patience, 'died');
  };
  for (const signal of signals) process.on(signal, handOn);
  const words = handWords(child);
  const by = await new Promise<number | NodeJS.Signals>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => {
      resolve(signal ?? code ?? machineFailed);
    });
  });
  clearTimeout(timer);
  clearInterval(memory);
  for (const signal of signals) process.off(signal, handOn);
  const outOfMemory = await words.end();
  const status = typeof by === 'number' && by <= machineFailed ? by : undefined;
  const why = is.why === 'died' && outOfMemory ? 'memory' : is.why;
  const last = step && { deck: step.deck, stage: step.stage, why, seconds: step.seconds ?? 0 };
  return { status, asked: status === undefined ? asked : undefined, last };
}

/** What it says goes out without keeping this process waiting; what Node says when it dies is for nobody. */
function handWords({ stderr }: ChildProcess): { readonly end: () => Promise<boolean> } {
  const out: WriteStream = createWriteStream('', { fd: 2, autoClose: false });
  // Whoever should read it may be gone.
  out.on('error', () => undefined);
  let said = '';
  let dying = false;
  stderr?.setEncoding('utf8').on('data', (text: string) => {
    said = (dying ? said : '') + text;
    const from = dying ? 0 : text.search(lastWords);
    if (from < 0) out.write(text);
    else if (!dying) out.write(text.slice(0, from));
    dying ||= from >= 0;
  });
  return {
    end: () =>
      new Promise((resolve) => {
        out.end(() => {
          resolve(dying && /out of memory|allocation failed/i.test(said));
        });
        out.once('error', () => {
          resolve(false);
        });
      }),
  };
}
const lastWords = /(?:\r?\n)?(?:<--- Last few GCs|FATAL ERROR: |#\s*\r?\n# Fatal )/;

/** What it holds now, as Linux tells; 0 elsewhere: V8's own limit is there still. */
function bytesOf({ pid }: ChildProcess): number {
  if (process.platform !== 'linux' || pid === undefined) return 0;
  try {
    const [, pages = '0'] = readFileSync(`/proc/${String(pid)}/statm`, 'utf8').split(' ');
    return Number(pages) * 4096;
  } catch {
    return 0;
  }
}
