/** Logic in three values: Kleene's. */
import { not, type Ternary } from '../quantity/index.ts';

export { not, type Ternary };

export function allOf(answers: Iterable<Ternary>): Ternary {
  let all: Ternary = 'yes';
  for (const answer of answers) {
    if (answer === 'no') return 'no';
    if (answer === 'unknown') all = 'unknown';
  }
  return all;
}

export function both(a: Ternary, b: Ternary): Ternary {
  return a === 'no' || b === 'no' ? 'no' : a === 'yes' ? b : a;
}

export function anyOf(answers: Iterable<Ternary>): Ternary {
  let any: Ternary = 'no';
  for (const answer of answers) {
    if (answer === 'yes') return 'yes';
    if (answer === 'unknown') any = 'unknown';
  }
  return any;
}
