/**
 * What is shown over a place in a filing or case file: the avenue, an event, a date the tool computed, an exhibit,
 * any key. Offsets in, text and span out; everything shown was computed before and is only looked up here.
 */
import { schemaAt } from '../case/schema/lookup';
import { parseCivilDate, type CivilDate } from '../dates/civil-date';
import { unreviewedManual } from '../law/guidelines/amendments';
import type { RuleContext } from '../rules/rule';
import { touches, type Span } from '../text/span';
import { avenueBlocks } from './hover-avenue';
import { claimEntryBlocks, claimHeadingAt } from './hover-claim';
import { computedDateBlocks, eventBlocks, eventDateBlocks, filedBlocks } from './hover-dates';
import { exhibitBlocks } from './hover-exhibit';
import { circuitBlocks, citationAt, courtBlocks, ruleBlocks, suppressionAt } from './hover-law';
import { code, divider, paragraph, strong, toMarkdown, toText, type Block } from './rich-text';
import { yamlPlaceAt, type YamlPlace } from './yaml-place';

export interface Hover {
  /** User text escaped. */
  readonly markdown: string;
  readonly text: string;
  readonly span: Span;
}

/** The hover at `offset`; undefined where there is nothing to say. */
export function hover(context: RuleContext, offset: number): Hover | undefined {
  const { frontMatter } = context.filing;
  const inYaml = frontMatter !== undefined && touches(frontMatter.span, offset);
  const found = inYaml ? yamlHover(context, yamlPlaceAt(frontMatter.root, offset)) : proseHover(context, offset);
  if (found === undefined) return undefined;
  return { markdown: toMarkdown(found.blocks), text: toText(found.blocks), span: found.span };
}

interface Found {
  readonly blocks: readonly Block[];
  readonly span: Span;
}

/** The parts one under the other; undefined when all are empty. */
function together(span: Span, ...parts: readonly (readonly Block[])[]): Found | undefined {
  const full = parts.filter((part) => part.length > 0);
  return full.length === 0 ? undefined : { blocks: full.flatMap((part, i) => (i === 0 ? part : [divider, ...part])), span };
}

function yamlHover(context: RuleContext, place: YamlPlace | undefined): Found | undefined {
  if (place === undefined) return undefined;
  const { path, span } = place;
  const written = place.scalar === undefined ? undefined : parseCivilDate(place.scalar.source.trim());
  // Case facts may stand in a mapping under `case:` as well as at the top.
  const facts = context.role === 'filing' && path[0] === 'case' ? path.slice(1) : path;

  if (context.role === 'filing' && path.length === 1 && path[0] === 'avenue' && place.on === 'value') {
    const known = avenueBlocks(context);
    return together(span, known.length > 0 ? known : describe(context, path));
  }
  if (path.length === 1 && path[0] === 'filed') {
    return together(span, describe(context, path), filedBlocks(context), ofDate(context, written, 'deadlines'));
  }
  const [head, id] = facts;
  if (head === 'events' && typeof id === 'string') {
    const detail = facts.at(-1);
    if (facts.length > 2 && typeof detail === 'string' && detail !== 'date') return together(span, describe(context, path));
    const entry = place.entries.find((e) => e.key === id);
    const ofEvent = path.slice(0, path.length - facts.length + 2);
    const events = eventBlocks(context, id, entry?.span ?? span, place.scalar?.span);
    return together(span, describe(context, ofEvent), events, ofDate(context, written, 'deadlines'));
  }
  const ground = path[1];
  if (context.role === 'filing' && path[0] === 'claims' && typeof ground === 'number' && (path[2] === 'id' || path[2] === 'title' || path[2] === 'kind')) {
    return together(span, claimEntryBlocks(context, ground), describe(context, path));
  }
  const label = exhibitLabelAt(place, facts);
  if (label !== undefined) return together(span, exhibitBlocks(context, [label]), describe(context, path));
  if (place.on === 'value' && facts.length === 1 && (head === 'circuit' || head === 'court')) {
    return together(span, courtBlocks(context), describe(context, path), circuitBlocks(context.facts.circuit?.value, context.asOf));
  }
  if (context.role === 'filing' && path[0] === 'lint' && path[1] === 'disable' && place.scalar) return together(span, ruleBlocks(place.scalar.source.trim()), describe(context, path.slice(0, 2)));
  if (head === 'sentence' && id === 'manual') return together(span, describe(context, path), manualBlocks(context));
  return together(span, describe(context, path), ofDate(context, written, 'all'));
}

/** The one place that speaks of the edition is the one to say that it was not read. */
function manualBlocks({ facts }: RuleContext): Block[] {
  const unread = facts.sentence.manual && unreviewedManual(facts.sentence.manual.value);
  return unread === undefined ? [] : [paragraph(strong('Not reviewed.'), ` ${unread}`)];
}

/** The exhibit that a place in YAML is about: its own entry, a claim's list, or the plea agreement's. */
function exhibitLabelAt(place: YamlPlace, path: YamlPlace['path']): string | undefined {
  const [head, second] = path;
  if (head === 'exhibits' && typeof second === 'string' && (path.length === 2 || path.at(-1) === 'file')) return second;
  if (place.scalar === undefined) return undefined;
  const inClaim = head === 'claims' && path[2] === 'exhibits' && path.length === 4;
  const inPlea = head === 'plea-agreement' && second === 'exhibit';
  return inClaim || inPlea ? place.scalar.source : undefined;
}

/** What the key at the end of the path means, by the schema. */
function describe(context: RuleContext, path: YamlPlace['path']): Block[] {
  if (context.role === 'settings' || context.role === 'snippet') return [];
  const description = schemaAt(context.role, path)?.description;
  const key = path.at(-1);
  if (description === undefined || description === '') return [];
  // Descriptions set what is typed between backticks.
  const words = description.split('`').map((part, i) => (i % 2 === 1 ? code(part) : part));
  return [paragraph(...(typeof key === 'string' ? [strong(key), ': '] : []), ...words)];
}

function ofDate(context: RuleContext, date: CivilDate | undefined, want: 'all' | 'deadlines'): Block[] {
  if (date === undefined) return [];
  return [...(want === 'all' ? eventDateBlocks(context, date) : []), ...computedDateBlocks(context, date)];
}

function proseHover(context: RuleContext, offset: number): Found | undefined {
  const { filing } = context;
  const suppressed = suppressionAt(context, offset);
  if (suppressed) return suppressed;
  const references = filing.exhibitReferences.filter((r) => touches(r.span, offset));
  const [first] = references;
  if (first !== undefined) return together(first.span, exhibitBlocks(context, references.map((r) => r.label)));
  const said = filing.dates.find((d) => touches(d.span, offset));
  if (said === undefined) return citationAt(context, offset) ?? claimHeadingAt(context, offset);
  const known = ofDate(context, said.date, 'all');
  return known.length === 0 ? undefined : together(said.span, [paragraph(code(said.date))], known);
}
