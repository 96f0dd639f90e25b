/** A `pattern` of a data package, tried on a text. The package may be a stranger's, and a pattern can be made to try for years: it is given a moment. */
import { createContext, Script } from 'node:vm';

/** Milliseconds; an honest pattern takes thousandths. */
const moment = 100;

/**
 * undefined: no pattern that JavaScript knows; a foreign package may use another dialect.
 * `too-long`: it was stopped.
 */
export function matchPattern(pattern: string, text: string): boolean | 'too-long' | undefined {
  const compiled = compile(pattern);
  if (!compiled) return undefined;
  // With one repeat without end at most, a short text is tried at once.
  if (!/[+*]|,\}/.test(pattern.replace(/[+*]|,\}/, '')) && text.length < 1000) {
    return compiled.test(text);
  }
  Object.assign(context, { compiled, text });
  try {
    return trial.runInContext(context, { timeout: moment }) === true;
  } catch (cause) {
    if (
      typeof cause === 'object' &&
      cause !== null &&
      'code' in cause &&
      cause.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
    )
      return 'too-long';
    throw cause;
  }
}

/** Only code that runs so can be stopped. */
const trial = new Script('compiled.test(text)');
const context = createContext({});

function compile(pattern: string): RegExp | undefined {
  try {
    return new RegExp(`^(?:${pattern})$`, 'u');
  } catch {
    return undefined;
  }
}
