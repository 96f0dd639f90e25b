/** For `sort`: by code units, the same on every machine and in no language's alphabet. */
export function textOrder(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
