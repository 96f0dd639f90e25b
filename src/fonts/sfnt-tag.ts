/** Four bytes → the name of a table, script or feature: `cmap`, `kern`. */

export function tagAt(view: DataView, offset: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((i) => view.getUint8(offset + i)));
}
