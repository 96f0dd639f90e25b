/** Names of columns as Vega reads them: a.b is a path there; a\.b and [a.b] name the column a.b. */

export function plainName(field: string): string {
  return field.replace(/^\[(['"]?)(.+)\1\]$/, '$2').replace(/\\(.)/g, '$1');
}

/** As a spec reads the column of this name. */
export function escapedName(name: string): string {
  return name.replace(/[.[\]\\]/g, '\\$&');
}
