/** Values → a linear or logarithmic scale with round ends and ticks. Vega draws with the same domain; here it is asked where things will stand. */

export interface AxisScale {
  readonly type: 'linear' | 'log';
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
  /** Unlabelled ticks between decades; [] on a linear scale. */
  readonly minor: readonly number[];
  /** 0 at the domain's beginning, 1 at its end. */
  readonly at: (value: number) => number;
}

/** @param found all above zero for a log scale; none is as 1 @param zero whether a linear scale holds zero though no value is near it */
export function axisScale(
  type: 'linear' | 'log',
  found: readonly number[],
  zero = true,
): AxisScale {
  const values = found.length > 0 ? found : [1];
  return type === 'log' ? logScale(values) : linearScale(zero ? [0, ...values] : values);
}

/** From zero to the last value itself: where nothing is read off an axis, the longest mark may end where it ends. */
export function tightScale(values: readonly number[]): AxisScale {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const round = linearScale([0, ...values]);
  const end = high === low ? round.domain[1] : high;
  return { ...round, domain: [low, end], at: (value) => (value - low) / (end - low) };
}

/** It holds no zero, which a reader of lengths is to be told. */
export function isCut({ type, domain }: Pick<AxisScale, 'type' | 'domain'>): boolean {
  return type === 'linear' && (domain[0] > 0 || domain[1] < 0);
}

/** Whole decades around the values; decades are labelled. */
function logScale(values: readonly number[]): AxisScale {
  const first = floorLog10(Math.min(...values));
  const last = Math.max(first + 1, ceilLog10(Math.max(...values)));
  const decades = Array.from({ length: last - first + 1 }, (_, i) => power(first + i));
  const minor = decades
    .slice(0, -1)
    .flatMap((decade) => [2, 3, 4, 5, 6, 7, 8, 9].map((n) => n * decade));
  return {
    type: 'log',
    domain: [power(first), power(last)],
    ticks: decades,
    minor,
    at: (value) => (Math.log10(value) - first) / (last - first),
  };
}

/** From one round number to another, in four to seven steps. */
function linearScale(values: readonly number[]): AxisScale {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  // Around one value alone there is nothing to go by but its own size.
  const room = least === most ? Math.abs(least) / 50 : 0;
  const [low, high] = [least - room, most + room];
  const step = roundStep((high - low || 1) / 5);
  const first = Math.floor(low / step + 1e-9);
  const last = Math.max(first + 1, Math.ceil(high / step - 1e-9));
  const ticks = Array.from({ length: last - first + 1 }, (_, i) => tidy((first + i) * step));
  const domain = [tidy(first * step), tidy(last * step)] as const;
  return {
    type: 'linear',
    domain,
    ticks,
    minor: [],
    at: (value) => (value - domain[0]) / (domain[1] - domain[0]),
  };
}

/** 1, 2, 2.5 or 5 times a power of ten. */
function roundStep(rough: number): number {
  const base = power(floorLog10(rough));
  const factor = [1, 2, 2.5, 5].find((f) => f * base >= rough * 0.999) ?? 10;
  return factor * base;
}

/** Math.log10 is not exact for every power of ten. */
function floorLog10(value: number): number {
  const guess = Math.floor(Math.log10(value));
  return power(guess + 1) <= value ? guess + 1 : power(guess) > value ? guess - 1 : guess;
}

function ceilLog10(value: number): number {
  const floor = floorLog10(value);
  return power(floor) === value ? floor : floor + 1;
}

function power(exponent: number): number {
  return Number(`1e${exponent}`);
}

/** 0.1 + 0.2 → 0.3. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
