import { describe, expect, it } from 'vitest';
import { cases } from './cases.ts';
import { tryDeck } from './strangers.ts';

describe('a bad input', () => {
  it.each(cases)(
    '$name: $told',
    async ({ files, told }) => {
      const { diagnostics, plan } = await tryDeck(files, true);
      const [first] = diagnostics.map(({ code, at }) =>
        at
          ? `${code} ${at.file.replace('kettles/', '')}:${String(at.line)}:${String(at.column)}`
          : code,
      );
      expect(first ?? '').toBe(told);
      expect(plan !== undefined || diagnostics.some((d) => d.severity === 'error')).toBe(true);
    },
    10_000,
  );
});
