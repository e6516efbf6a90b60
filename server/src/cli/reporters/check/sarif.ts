/** Findings as SARIF 2.1.0, with the rules and their help, fixes, suppressions and fingerprints that survive moved lines. */
import type { Log, PhysicalLocation, Region, ReportingDescriptor, Result } from 'sarif';
import { isLawStale, LAW_AS_OF } from '../../../core/law/as-of';
import type { CheckReport, ReportedFinding, ReportedFix, ReportedSuppressed } from '../../../core/lint/report';
import { RULES } from '../../../core/rules/index';
import type { Severity } from '../../../core/rules/rule';
import type { Range } from '../../../core/text/line-index';
import type { Reporter } from './reporter';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
const FINGERPRINT = 'filingLintContext/v1';
const LEVEL: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = { error: 'error', warning: 'warning', info: 'note' };

/** A path as a relative reference: a colon or a space in a name must not make it something else. */
const uriOf = (path: string): string => path.split('/').map((part) => encodeURIComponent(part).replaceAll('%2B', '+')).join('/');

const region = ({ start, end }: Range): Region => ({ startLine: start.line + 1, startColumn: start.character + 1, endLine: end.line + 1, endColumn: end.character + 1 });

const place = (path: string, range?: Range): PhysicalLocation => ({ artifactLocation: { uri: uriOf(path) }, ...(range ? { region: region(range) } : {}) });

/** The page up to its examples, which are tests rather than help. */
const helpOf = (page: string): string => page.split(/^## (?:Invalid|Valid)$/m)[0]!.trim();

function descriptor(rule: (typeof RULES)[number], pages: ReadonlyMap<string, string>): ReportingDescriptor {
  const page = pages.get(rule.id);
  const help = page === undefined ? rule.summary : helpOf(page);
  return {
    id: rule.id,
    name: rule.id.replace(/(?:^|[/-])([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: rule.summary },
    fullDescription: { text: rule.summary },
    help: { text: help.replace(/^## /gm, ''), markdown: help },
    defaultConfiguration: { level: LEVEL[rule.severity] },
    properties: { tags: [rule.id.slice(0, rule.id.indexOf('/'))] },
  };
}

function fixOf(path: string, { title, path: other, edits }: ReportedFix) {
  return {
    description: { text: title },
    artifactChanges: [{
      artifactLocation: { uri: uriOf(other ?? path) },
      replacements: edits.map(({ range, newText }) => ({ deletedRegion: region(range), insertedContent: { text: newText } })),
    }],
  };
}

function resultOf(path: string, d: ReportedFinding, index: ReadonlyMap<string, number>): Result {
  const fixes = d.fixes.filter((fix) => fix.safety !== 'display' && fix.edits.length > 0);
  const ruleIndex = index.get(d.rule);
  return {
    ruleId: d.rule,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: LEVEL[d.severity],
    message: { text: d.message },
    locations: [{ physicalLocation: place(path, d.range) }],
    partialFingerprints: { [FINGERPRINT]: d.fingerprint },
    ...(d.related.length === 0 ? {} : { relatedLocations: d.related.map((r, id) => ({ id, message: { text: r.message }, physicalLocation: place(r.path, r.range) })) }),
    ...(fixes.length === 0 ? {} : { fixes: fixes.map((fix) => fixOf(path, fix)) }),
    properties: {
      confidence: d.confidence, ...(d.authorities.length === 0 ? {} : { authorities: [...d.authorities] }),
      ...(d.claim === undefined ? {} : { claim: d.claim }), ...(d.avenue === undefined ? {} : { avenue: d.avenue }),
    },
  };
}

function suppressedOf(path: string, d: ReportedSuppressed, index: ReadonlyMap<string, number>): Result {
  const { source, reason, until, by } = d.suppression;
  const justification = [reason, until === undefined ? undefined : `until ${until}`, by === undefined ? undefined : `by ${by}`].filter((p) => p !== undefined).join(', ');
  return {
    ...resultOf(path, d, index),
    suppressions: [{ kind: source === 'baseline' ? 'external' : 'inSource', ...(justification === '' ? {} : { justification }) }],
  };
}

function log({ asOf, files }: CheckReport, version: string, pages: ReadonlyMap<string, string>): Log {
  const index = new Map(RULES.map((rule, i) => [rule.id, i]));
  return {
    version: '2.1.0',
    $schema: SCHEMA,
    runs: [{
      tool: { driver: { name: 'Filing Lint', version, semanticVersion: version, rules: RULES.map((rule) => descriptor(rule, pages)) } },
      columnKind: 'utf16CodeUnits',
      artifacts: files.map(({ path, role }) => ({ location: { uri: uriOf(path) }, ...(role === 'other' ? {} : { properties: { role } }) })),
      // An empty list says that suppressions were looked for, once any result has one.
      results: files.flatMap(({ path, findings, suppressed }) => [
        ...findings.map((d): Result => ({ ...resultOf(path, d, index), suppressions: [] })),
        ...suppressed.map((d) => suppressedOf(path, d, index)),
      ]),
      properties: { asOf, lawAsOf: LAW_AS_OF, lawStale: isLawStale(asOf) },
    }],
  };
}

export const sarif: Reporter = (report, { version, pages }) => `${JSON.stringify(log(report, version, pages), undefined, 2)}\n`;
