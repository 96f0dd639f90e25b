/** Two editions → what changed between them, the most important first. Values are compared as parsed: another spelling is no change. Pure. */
import type { CellValue } from '../model/dataset.ts';
import { bases } from '../model/text-basis.ts';
import type {
  BasisChange,
  ChangeKind,
  Changes,
  ClaimChange,
  FactChange,
  MeasureChange,
  SlideChange,
} from '../model/changes.ts';
import type { Edition, EditionClaim, EditionFact, EditionSlide } from '../model/edition.ts';
import type { Interval, Quantity } from '../model/quantity.ts';

export function compareEditions(before: Edition, after: Edition): Changes {
  const facts = compareFacts(before.facts, after.facts);
  const moved = new Set(facts.filter((f) => f.kind !== 'redated').map((f) => f.address));
  return {
    before: before.edition,
    after: after.edition,
    facts,
    measures: compareMeasures(before.measures, after.measures),
    claims: compareClaims(before.claims, after.claims),
    slides: compareSlides(before.slides, after.slides, moved),
    sentences: compareBases(before.sentences, after.sentences),
  };
}

function compareBases(
  before: Edition['sentences'],
  after: Edition['sentences'],
): readonly BasisChange[] {
  if (!before || !after) return [];
  return bases
    .map((basis) => ({ basis, before: before[basis] ?? 0, after: after[basis] ?? 0 }))
    .filter((change) => change.before !== change.after);
}

export function compareFacts(
  before: Edition['facts'],
  after: Edition['facts'],
): readonly FactChange[] {
  const found: FactChange[] = [];
  for (const [address, now] of Object.entries(after)) {
    const change = compareFact(address, before[address] ?? null, now);
    if (change) found.push(change);
  }
  for (const [address, old] of Object.entries(before)) {
    if (!Object.hasOwn(after, address)) found.push(changed(address, 'removed', old, null));
  }
  const weights = new Map(found.map((f) => [f, weightOf(f)]));
  const weight = (f: FactChange): number => weights.get(f) ?? 0;
  return found.sort((a, b) => weight(b) - weight(a) || (a.address < b.address ? -1 : 1));
}

function compareFact(
  address: string,
  old: EditionFact | null,
  now: EditionFact,
): FactChange | undefined {
  if (!old) return changed(address, 'added', null, now);
  const redated = old.asOf !== now.asOf;
  if (isSame(old.value, now.value)) {
    return redated ? changed(address, 'redated', old, now) : undefined;
  }
  return changed(address, redated ? 'renewed' : 'corrected', old, now);
}

function changed(
  address: string,
  kind: ChangeKind,
  before: EditionFact | null,
  after: EditionFact | null,
): FactChange {
  const ratio = before && after && kind !== 'redated' ? ratioOf(before.value, after.value) : null;
  const slides = [...new Set([...(after?.slides ?? []), ...(before?.slides ?? [])])];
  const label = after?.label ?? before?.label ?? address;
  const plain = isPoint(before) && isPoint(after);
  return { address, label, kind, before, after, ratio, plain, jump: isJump(ratio), slides };
}

/** How much a change matters: a jump, then what slides show, then what was put right, then by how far it moved. */
function weightOf({ kind, jump, slides, ratio }: FactChange): number {
  const kinds = { corrected: 40, renewed: 30, added: 20, removed: 10, redated: -1000 } as const;
  const moved = ratio === null || ratio === 0 ? 0 : Math.min(9, Math.abs(Math.log2(ratio)));
  return (jump ? 1000 : 0) + (slides.length > 0 ? 100 : 0) + kinds[kind] + moved;
}

function isJump(ratio: number | null): boolean {
  return ratio !== null && ratio > 0 && (ratio >= 10 || ratio <= 0.1);
}

/** What was said of it, whatever it was written like: neither the digits that a figure was given with nor its words count. */
export function isSame(a: CellValue, b: CellValue): boolean {
  return JSON.stringify(meaningOf(a)) === JSON.stringify(meaningOf(b));
}

function meaningOf(value: CellValue): unknown {
  switch (value.type) {
    case 'quantity': {
      // What is possible beside what is stated follows from these and from limits of the field.
      const { kind, unit, about, estimated, stated } = value.quantity;
      return [kind, unit, about, estimated, ends(stated)];
    }
    case 'moment': {
      const { precision, from, to, about, estimated } = value.moment;
      return [precision, from, to, about, estimated];
    }
    case 'category':
      return value.value;
    case 'text':
      return value.text.normalize('NFKC');
    case 'list':
      return value.items.map((i) => i.normalize('NFKC'));
    case 'boolean':
      return value.value;
    case 'blank':
      return null;
  }
}

function ends(interval: Interval | undefined): unknown {
  return interval
    ? [interval.low?.at, interval.low?.open, interval.high?.at, interval.high?.open]
    : null;
}

function ratioOf(before: CellValue, after: CellValue): number | null {
  if (before.type !== 'quantity' || after.type !== 'quantity') return null;
  if (before.quantity.unit !== after.quantity.unit) return null;
  const [old, now] = [middleOf(before.quantity), middleOf(after.quantity)];
  if (old === undefined || now === undefined || old === 0) return null;
  return now / old;
}

function isPoint(fact: EditionFact | null): boolean {
  if (fact?.value.type !== 'quantity') return false;
  const { stated } = fact.value.quantity;
  return stated?.low !== undefined && stated.low.at === stated.high?.at;
}

/** A figure for a rough ratio alone: the one end that was said, or the middle of two. */
function middleOf({ stated }: Quantity): number | undefined {
  const [low, high] = [stated?.low, stated?.high].map((b) => (b ? Number(b.at) : undefined));
  if (low === undefined) return high;
  if (high === undefined) return low;
  return low > 0 ? Math.sqrt(low * high) : (low + high) / 2;
}

function compareMeasures(before: Edition['measures'], after: Edition['measures']): MeasureChange[] {
  const names = [...new Set([...Object.keys(after), ...Object.keys(before)])];
  return names.flatMap((name): MeasureChange[] => {
    const [old, now] = [before[name] ?? null, after[name] ?? null];
    if (old && now && isSame(old.value, now.value)) return [];
    const ratio = old && now ? ratioOf(old.value, now.value) : null;
    const slides = [...new Set([...(now?.slides ?? []), ...(old?.slides ?? [])])];
    const told = { before: old?.text ?? null, after: now?.text ?? null };
    const label = [now?.label, old?.label].find((l) => l !== undefined && l !== '') ?? name;
    return [{ name, label, ...told, ratio, jump: isJump(ratio), slides }];
  });
}

/** A claim is the same one when it carries the same words on the same slide, in the same form. */
function compareClaims(
  before: readonly EditionClaim[],
  after: readonly EditionClaim[],
): ClaimChange[] {
  const key = (c: EditionClaim): string => JSON.stringify([c.slide, c.words, c.form]);
  const [old, now] = [before, after].map((claims) => new Map(claims.map((c) => [key(c), c])));
  const keys = [...new Set([...(now?.keys() ?? []), ...(old?.keys() ?? [])])];
  const found = keys.flatMap((k): ClaimChange[] => {
    const [was, is] = [old?.get(k), now?.get(k)];
    const one = is ?? was;
    if (!one || was?.verdict === is?.verdict) return [];
    const { slide, words, evidence } = one;
    return [{ slide, words, before: was?.verdict ?? null, after: is?.verdict ?? null, evidence }];
  });
  // What flipped stands before what came and went.
  const came = (c: ClaimChange): number => (c.before === null || c.after === null ? 1 : 0);
  return found.sort((a, b) => came(a) - came(b));
}

function compareSlides(
  before: readonly EditionSlide[],
  after: readonly EditionSlide[],
  moved: ReadonlySet<string>,
): SlideChange[] {
  const old = new Map(before.map((s) => [s.id, s]));
  const now = new Set(after.map((s) => s.id));
  const found = after.flatMap((slide): SlideChange[] => {
    const was = old.get(slide.id);
    const { id, title, page } = slide;
    if (!was) return [{ id, title, kind: 'added', page }];
    const isMoved = was.words !== slide.words || slide.facts.some((f) => moved.has(f));
    return isMoved ? [{ id, title, kind: 'changed', page: was.page }] : [];
  });
  const gone = before
    .filter((s) => !now.has(s.id))
    .map(({ id, title, page }): SlideChange => ({ id, title, kind: 'removed', page }));
  return [...found, ...gone].sort((a, b) => a.page - b.page);
}
