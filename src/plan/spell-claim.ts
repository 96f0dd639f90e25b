/** A judged claim → its operands in one line, by the names of their facts: “Northgate Sales > Westgate Sales”. */
import { figureName } from '../facts/fact-names.ts';
import type { JudgedClaim } from '../model/verdict.ts';
import { renderFlow } from './render-claim.ts';

/** Forms of two operands: the sign between them, and the key of the second. */
const between: Readonly<Record<string, readonly [sign: string, key: string]>> = {
  greater: ['>', 'than'],
  less: ['<', 'than'],
  equals: ['=', 'to'],
  approximately: ['≈', 'to'],
  atLeast: ['≥', 'value'],
  atMost: ['≤', 'value'],
};

export function spellClaim({ source, facts, form, expect }: JudgedClaim): string {
  const named = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(named);
    const fact = facts.find((f) => f.address === value);
    return fact ? figureName(fact) : value;
  };
  const { expect: _, hold: __, ...said } = source;
  // `ties: false` says nothing.
  const written = Object.entries(said).filter(([, value]) => value !== false);
  const parts = new Map(written.map(([key, value]) => [key, named(value)]));
  const told = (value: unknown): string =>
    typeof value === 'string' ? value : renderFlow(value ?? '');
  const first = told(parts.get(form));
  parts.delete(form);
  const [sign, key] = between[form] ?? [];
  const second = key === undefined ? undefined : parts.get(key);
  if (key !== undefined) parts.delete(key);
  const head = second === undefined ? `${form} ${first}` : `${first} ${sign ?? ''} ${told(second)}`;
  const rest = [...parts].map(([name, value]) => `${name} ${told(value)}`);
  return [head, ...rest].join(', ') + (expect === 'holds' ? '' : ` (${expect})`);
}
