/** Texts of a workbook → names of tables and columns. */

/** `Revenue by region (k€)` → `revenue_by_region_k`; letters of any language stay. */
export function nameOf(text: string, otherwise: string): string {
  const name = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_+|_+$/g, '')
    .slice(0, 40)
    .replace(/_+$/, '');
  if (name === '') return otherwise;
  return /^\d/.test(name) ? `${otherwise}_${name}` : name;
}

/** Each is another: `revenue`, `revenue_2`. */
export function distinct(names: readonly string[]): readonly string[] {
  const used = new Set<string>();
  return names.map((name) => {
    let own = name;
    for (let i = 2; used.has(own); i += 1) own = `${name}_${String(i)}`;
    used.add(own);
    return own;
  });
}

/** As texts and claims name a fact: odd parts in brackets. */
export function address(...parts: readonly string[]): string {
  return parts
    .map((part) => (/^[\p{L}_][\p{L}\p{N}_-]*$/u.test(part) ? part : `[${part}]`))
    .join('.');
}

/** It can be named in brackets, and in a cell of evidence.csv. */
export function isAddressable(key: string): boolean {
  return !/[[\]{}"\n*]/.test(key) && key.trim() === key && key !== '';
}
