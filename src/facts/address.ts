/** An address's names ⇄ its written form. A name that is no plain word stands in brackets. */

/** `['constituents', 'BRK.B', 'GICS Sector']` → `constituents.[BRK.B].[GICS Sector]` */
export function renderAddress(names: readonly string[]): string {
  return names.map((name) => (plain.test(name) ? name : `[${name}]`)).join('.');
}

/** `constituents.[BRK.B].[GICS Sector]` → its three names: of an address that was kept as text, in an edition or a plan. */
export function addressNames(address: string): string[] {
  return [...address.matchAll(/\[(.*?)\](?=\.|$)|[^.]+/g)].map(
    ([whole, inside]) => inside ?? whole,
  );
}

/** What Handlebars takes as a name without brackets. */
const plain = /^[^\s!"#%-,./;-@[-^`{-~]+$/;
