/** Quantities and moments: parse, compare, compute, format. A small library of its own; it knows `model/` and exact decimals only. */
export {
  addQuantities,
  growthOf,
  largestOf,
  meanOf,
  medianOf,
  multiplyQuantities,
  perYear,
  ratioOf,
  scaleQuantity,
  shareOf,
  smallestOf,
  subtractQuantities,
  sumQuantities,
  type ArithmeticProblem,
  type Computed,
} from './arithmetic.ts';
export { isBefore, isWithin, monthsBetween, wholeMonths } from './compare-moments.ts';
export {
  isAtMostQuantity,
  isEqualQuantity,
  isLessQuantity,
  type Comparison,
} from './compare-quantities.ts';
export { addMonths, dayNumber, dayOf, isDay } from './days.ts';
export { compareDecimals, decimal, roundDecimal, sumDecimals } from './decimal.ts';
export { formatMoment } from './format-moment.ts';
export { formatValue, type ValueOptions } from './format-value.ts';
export { unitWithoutScale } from './leading-unit.ts';
export { formatQuantity, formatTick, renderValue, type FormatOptions } from './format-quantity.ts';
export {
  formattedFrom,
  fractionIn,
  placesIn,
  sectionsOf,
  textOf,
  withDirection,
  withZeros,
  type FormattedQuantity,
} from './figure-parts.ts';
export {
  addIntervals,
  contains,
  divideIntervals,
  hullOf,
  intersect,
  isAtMost,
  isEqual,
  isLess,
  isPoint,
  maxInterval,
  minInterval,
  multiplyIntervals,
  negateInterval,
  not,
  point,
  scaleInterval,
  shareInterval,
  subtractIntervals,
  type Ternary,
} from './intervals.ts';
export {
  lengthInDays,
  parseMoment,
  type MomentProblem,
  type ParsedMoment,
} from './parse-moment.ts';
export { ourMarks, readsTwoWays } from './number-marks.ts';
export { writtenExponent } from './parse-amount.ts';
export {
  parseQuantity,
  type ParseContext,
  type ParsedQuantity,
  type QuantityProblem,
} from './parse-quantity.ts';
export {
  asPeriod,
  partOfDay,
  partsThere,
  periodAround,
  periodLater,
  yearBefore,
  type Period,
} from './periods.ts';
export { ownDigits, roundQuantity, type Rounding } from './round-quantity.ts';
export { roundWidth, stepAfter, stepFrom, stepOf, type Steps } from './steps.ts';
export { splitRate, unitById, unitOf, unitRows, unitWords, type Unit } from './units.ts';
export {
  boundWords,
  byteScales,
  flagWords,
  notApplicableWords,
  rangeWords,
  scaleWords,
  undisclosedWords,
  vagueWords,
} from './words.ts';
