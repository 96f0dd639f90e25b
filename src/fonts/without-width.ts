/** Joiners, soft hyphens and variation selectors are never drawn, whatever a font has for them. */
export const withoutWidth =
  /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff\u{e0100}-\u{e01ef}]/u;
