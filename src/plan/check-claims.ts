/** A slide's texts and its judged claims → every word that no claim carries, every claim that is not what it should be. */
import { findDisagreements } from '../claims/words/check-sentences.ts';
import { readText, type ReadText, type WordsContext } from '../claims/words/read-text.ts';
import { checkWords } from '../claims/words/check-words.ts';
import { clauseAt } from '../claims/words/clauses.ts';
import type { Finding } from '../claims/words/finding.ts';
import { countsIn } from '../claims/words/slide-counts.ts';
import { refersTo } from '../claims/words/referents.ts';
import { markedNames } from '../claims/words/roles.ts';
import { findMisnamed, type Misnamed } from '../claims/words/subjects.ts';
import { languageOf } from '../languages/index.ts';
import { error, warning, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { FailedClaim, OfferedText } from '../diagnostics/codes.ts';
import { say } from '../diagnostics/say.ts';
import type { Fact } from '../model/fact.ts';
import type { Place } from '../model/place.ts';
import type { ShownText } from '../model/shown-text.ts';
import type { JudgedClaim } from '../model/verdict.ts';
import { isDay } from '../quantity/index.ts';
import { hasAttribution } from '../text/find-comparing-words.ts';
import { overlaps, type Span } from '../text/mask-text.ts';
import { sentenceAround } from '../text/sentence-around.ts';
import { numbersIn } from './claim-words.ts';
import type { Context } from './context.ts';
import { renderClaim } from './render-claim.ts';
import { boundAs } from './unbound-number.ts';
import { countsOf, unjudged, wordProblems, type WordsAround } from './word-problems.ts';

/** Where the words of a claim stand in a text as printed. */
export interface Carried extends Span {
  readonly text: ShownText;
  readonly words: string;
  readonly claims: readonly JudgedClaim[];
}

export interface SlideClaims {
  readonly claims: ReadonlyMap<string, readonly JudgedClaim[]>;
  readonly texts: readonly ShownText[];
  /** Every fact that these texts are bound to. */
  readonly facts: ReadonlyMap<string, Fact>;
}

/** What a failed claim's message tells beside its own evidence. */
export interface Around extends WordsAround {
  /** What could stand in place of a text that nothing carries. */
  readonly offer: (text: ShownText) => OfferedText;
  /** Other slides that rest on these facts. */
  readonly elsewhere: (facts: readonly Fact[]) => readonly string[];
  /** A fact's or measure's text in the last good build. */
  readonly before: (address: string) => string | undefined;
  /** Only `check` looks at the real date. */
  readonly today: string | undefined;
}

export function findWords({ claims, texts }: SlideClaims): Carried[] {
  return [...claims].flatMap(([words, judged]) =>
    texts.flatMap((text) =>
      occurrences(text.plain, words).map((from) => ({
        from,
        to: from + words.length,
        text,
        words,
        claims: judged,
      })),
    ),
  );
}

export function checkClaims(context: Context, slide: SlideClaims, around: Around): Diagnostic[] {
  const carried = findWords(slide);
  const found: Diagnostic[] = [];
  for (const [words, judged] of slide.claims) {
    const places = carried.filter((c) => c.words === words);
    const [first] = places;
    if (!first) {
      const at = judged[0] && context.locate(judged[0].path);
      found.push(error('claim-words-missing', { words }, at));
      continue;
    }
    for (const claim of judged) {
      found.push(...checkClaim(context, claim, first, around));
      found.push(...checkAttribution(context, claim, places));
    }
  }
  const own = wordsContext(context, around);
  // “All regions” below a table asks for no claim; what it says otherwise, its basis tells.
  const asked = slide.texts.filter((t) => !['plain', 'picture'].includes(t.place ?? ''));
  const readOf = (text: ShownText): ReadText =>
    readText(
      own,
      text,
      carried.filter((c) => c.text === text),
    );
  const reads = asked.map(readOf);
  for (const read of reads) found.push(...checkSubjects(context, own, read));
  for (const read of reads) {
    const { text } = read;
    const words = checkText(context, read, slide, around);
    // A claim of another form has no places to exchange, and says another thing altogether.
    const otherwise = words.flatMap((d) => (d.code === 'claim-says-otherwise' ? d.args.key : []));
    found.push(...words);
    found.push(...checkBound(context, text, slide));
    found.push(...checkCounts(context, text));
    found.push(
      ...checkDisagreements(context, own, read, slide).filter(
        (d) =>
          (d.code !== 'roles-swapped' && d.code !== 'claim-says-less') ||
          !otherwise.includes(d.args.words),
      ),
    );
  }
  return found;
}

/** A claim that is not met, with all that helps to mend it. */
export function failedClaim(
  context: Context,
  claim: JudgedClaim,
  words: string,
  around: Around,
): FailedClaim {
  const { says, figures, offer } = claim.evidence();
  const { verdict, expect, obstacle } = claim;
  // What is true of one row is no offer where the words are written once for many.
  const fits = expect === 'holds' && context.locate(claim.path).row === undefined;
  const wording = fits && offer ? say(offer.words, context.language) : '';
  return {
    words,
    verdict,
    expect,
    obstacle,
    says,
    figures: figures.map(({ name, of, figure, address, place }) => {
      const text = say(figure, context.language);
      const before = around.before(address);
      return {
        name,
        of,
        text,
        address,
        place: place ? `${place.file}:${place.line}:${place.column}` : '',
        before: before === undefined || before === text ? '' : before,
      };
    }),
    elsewhere: around.elsewhere(claim.facts),
    wording,
    mended: fits && offer?.claim ? renderClaim(wording, offer.claim) : '',
  };
}

function checkClaim(
  context: Context,
  claim: JudgedClaim,
  carried: Carried,
  around: Around,
): Diagnostic[] {
  const at = placeOf(context, carried.text, carried);
  const { words } = carried;
  const { hold } = claim.source;
  if (hold) {
    if (!isDay(hold.until)) {
      const place = context.locate([...claim.path, 'hold', 'until']);
      return [error('hold-not-a-day', { found: hold.until }, place)];
    }
    if (around.today !== undefined && around.today > hold.until) {
      return [error('hold-expired', { words, ...hold }, at)];
    }
    return [];
  }
  if (!claim.met) return [error('claim-fails', failedClaim(context, claim, words, around), at)];
  if (claim.rounded.length > 0) {
    return [error('rounding-changes-verdict', { words, figures: claim.rounded }, at)];
  }
  return [];
}

/** Someone's assertion must be told as theirs wherever its words stand. */
function checkAttribution(
  context: Context,
  claim: JudgedClaim,
  places: readonly Carried[],
): Diagnostic[] {
  const { source } = claim;
  if (!('said' in source)) return [];
  return places.flatMap((place) => {
    const sentence = sentenceAround(
      place.text.plain,
      place,
      languageOf(context.language).sentences,
    );
    if (hasAttribution(sentence, languageOf(context.language).sentences)) return [];
    const args = { words: place.words, who: source.said };
    return [error('claim-unattributed', args, placeOf(context, place.text, place))];
  });
}

/** A sentence that names another row or figure than its claim is not checked by it. */
function checkSubjects(context: Context, words: WordsContext, read: ReadText): Diagnostic[] {
  return read.carried.flatMap((place) => {
    const found = misnamedAt(words, read, place);
    if (!found) return [];
    const at = placeOf(context, read.text, place);
    return [error('claim-about-another', { words: place.words, ...found }, at)];
  });
}

/** @param place one of those that the text carries */
export function misnamedAt(
  words: WordsContext,
  { text, clauses, carried }: ReadText,
  place: ReadText['carried'][number],
): Misnamed | undefined {
  const { claims } = place;
  const sentence = sentenceAround(text.plain, place, languageOf(words.language).sentences);
  const at = clauseAt(clauses, place);
  const clause = at?.text ?? sentence;
  const shows = text.parts.some((p) =>
    claims.some((c) => c.facts.some((f) => f.address === p.bound)),
  );
  const marked = at ? markedNames(at, languageOf(words.language).sentences) : [];
  const against = marked.filter(
    (m) => m.place === 'second' && place.meanings.some((own) => refersTo(m.name, own.second)),
  );
  return findMisnamed(
    words,
    (part) =>
      words.vocabulary.find(part).filter((n) => against.every((m) => m.name.text !== n.text)),
    words.vocabulary.rowNames,
    // What stands around a figure of the claim is held against that figure.
    shows ? clause : sentence,
    clause,
    text.parts.every((p) => p.bound === '' || !overlaps(p, at ?? place)),
    claims,
    carried.flatMap((c) => (c !== place ? c.claims : [])),
  );
}

export function wordsContext(
  context: Context,
  { vocabulary }: Pick<Around, 'vocabulary'>,
): WordsContext {
  const { dataset, index, language, now, verdicts } = context;
  return { dataset, index, language, now, vocabulary, measures: verdicts.measures };
}

/** Words against claims, and bound figures against the names beside them. */
function checkDisagreements(
  context: Context,
  words: WordsContext,
  read: ReadText,
  slide: SlideClaims,
): Diagnostic[] {
  return findDisagreements(words, read, factsOf(context, slide)).map((finding) =>
    toldOf(finding, placeOf(context, read.text, finding)),
  );
}

/** What a binding prints, or what its measure rests on. */
export function factsOf(
  { verdicts }: Context,
  { facts }: Pick<SlideClaims, 'facts'>,
): (bound: string) => readonly Fact[] {
  return (bound) => verdicts.measures.get(bound)?.facts ?? [facts.get(bound) ?? []].flat();
}

function toldOf({ from, to, rule, ...args }: Finding, at: Place): Diagnostic {
  // A finding pairs rule and arguments already, and a rule is the code that tells it.
  return { code: rule, args, severity: 'error', at } as unknown as Diagnostic;
}

function checkText(
  context: Context,
  read: ReadText,
  slide: SlideClaims,
  around: Around,
): Diagnostic[] {
  const { text, carried } = read;
  return wordProblems(context, read, slide.facts, around).map((problem) => {
    const at = placeOf(context, text, problem);
    const word = problem.text;
    switch (problem.type) {
      case 'unchecked-comparison':
        return error(problem.type, { word, forms: problem.forms, offer: around.offer(text) }, at);
      case 'claim-says-otherwise': {
        const key = carried[problem.key];
        const claim = key?.claims.map((c) => c.form).join(', ') ?? '';
        const args = { word, key: key?.words ?? word, claim, forms: problem.forms };
        return error('claim-says-otherwise', args, at);
      }
      case 'unbound-number': {
        const { span, mended } = boundAs(context, text, problem, slide.facts);
        return error(problem.type, { found: word, mended }, placeOf(context, text, span));
      }
      case 'number-of-others':
        return warning(problem.type, { found: word }, at);
      case 'number-differs': {
        const key = carried[problem.key]?.words ?? '';
        return error(problem.type, { found: word, key }, at);
      }
    }
  });
}

/** What a source says may compare as it likes; its figures are bound, or the claim's own. */
export function checkNumbers(
  context: Context,
  text: ShownText,
  claim: JudgedClaim,
  around: Pick<Around, 'freeSpans'>,
): Diagnostic[] {
  const { language } = context;
  const free = [...text.parts.filter((p) => p.bound !== ''), ...around.freeSpans(text.plain)];
  const numbers = claim.numbers.flatMap((n) => numbersIn(n, language));
  const all = { from: 0, to: text.plain.length };
  const keys = [
    { ...all, senses: unjudged, numbers, figures: [], clause: all, owns: 'nothing' as const },
  ];
  return checkWords({ text: text.plain, language: languageOf(language).sentences, free, keys })
    .filter((problem) => problem.type === 'unbound-number')
    .map((p) => error('unbound-number', { found: p.text, mended: '' }, placeOf(context, text, p)));
}

/** “Three findings” over four points. */
function checkCounts(context: Context, text: ShownText): Diagnostic[] {
  const counts = countsOf(context, text);
  if (counts.length === 0) return [];
  const found = countsIn(text.plain, languageOf(context.language).sentences);
  return found.flatMap((span) => {
    if (counts.includes(span.count)) return [];
    const args = { found: text.plain.slice(span.from, span.to), counts };
    return [error('slide-count-differs', args, placeOf(context, text, span))];
  });
}

/** A sentence around a figure that is not known must be about just that. */
function checkBound(context: Context, text: ShownText, slide: SlideClaims): Diagnostic[] {
  // A figure that stands alone is no sentence: it is told as not known.
  if (text.parts.every((p) => p.bound !== '')) return [];
  const told = new Set(
    [...slide.claims.values()].flat().flatMap((c) => c.facts.map((f) => f.address)),
  );
  return text.parts.flatMap((part) => {
    const fact = slide.facts.get(part.bound);
    if (!fact || told.has(fact.address)) return [];
    const { value } = fact.cell;
    const unknown =
      value.type === 'quantity' && !value.quantity.stated
        ? value.quantity.kind
        : value.type === 'moment' &&
            (value.moment.code === 'undisclosed' || value.moment.code === 'n/a')
          ? value.moment.code
          : undefined;
    if (unknown === undefined) return [];
    const word = unknown === 'undisclosed' ? 'undisclosed' : 'n/a';
    const args = { address: fact.address, text: text.plain.slice(part.from, part.to), word };
    return [error('bound-not-known', args, placeOf(context, text, part))];
  });
}

/** A span of the printed text, where it was written. */
export function placeOf(context: Context, text: ShownText, span: Span): Place {
  const parts = text.parts.filter((p) => p.from < span.to && span.from < p.to);
  const first = parts[0];
  const last = parts.at(-1);
  if (!first || !last) return context.locate(text.path);
  const from = first.bound
    ? first.written.from
    : first.written.from + Math.max(0, span.from - first.from);
  const to = last.bound
    ? last.written.to
    : Math.min(last.written.to, last.written.from + (span.to - last.from));
  return context.locate(text.path, from, Math.max(to, from + 1));
}

function occurrences(text: string, words: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    found.push(at);
  }
  return found;
}
