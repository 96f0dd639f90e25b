/** A figure that rests on more cells than this does not publish them: its rule does as well. */
export const mostListed = 50;
