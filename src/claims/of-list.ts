/** What is asked of a long list that many claims share: looked for once. The list must not change. */
export function ofList<T, A extends object>(
  find: (list: readonly T[]) => A,
): (list: readonly T[]) => A {
  const known = new WeakMap<readonly T[], A>();
  return (list) => {
    const before = known.get(list);
    if (before) return before;
    const found = find(list);
    known.set(list, found);
    return found;
  };
}
