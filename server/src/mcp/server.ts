/** The tools and pages of this program for an assistant. All of them read; none writes, and none asks a network. */
import { McpServer, ResourceTemplate } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import { version } from '../../../package.json';
import type { Host } from './places';
import type * as Tools from './tools';

const INSTRUCTIONS = `Counts deadlines and checks filings in federal post-conviction criminal cases, offline.
Never state a date, a bar or the standing of an authority of your own: take it from these tools with its steps and authorities.
Where courts differ give every reading. Where "verified" is not "text", say that the authority must be read before it is relied on.
Where facts are missing, ask for the ones that "missing" names. The answers are drafting support, not legal advice.`;

interface Result {
  [key: string]: unknown;
  content: { type: 'text'; text: string }[];
  structuredContent?: Record<string, unknown>;
  isError?: boolean;
}

/** The answer as data, and the same as text for clients that show only text. What the asker can mend is told as an error of the tool. */
async function tell(answer: () => Promise<object> | object, isRefusal: (error: unknown) => boolean): Promise<Result> {
  try {
    // Once through JSON: the two forms can never differ.
    const text = JSON.stringify(await answer());
    return { content: [{ type: 'text', text }], structuredContent: JSON.parse(text) as Record<string, unknown> };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { content: [{ type: 'text', text: isRefusal(error) ? message : `Internal failure: ${message}.` }], isError: true };
  }
}

const READS = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false } as const;

const asOf = z.string().optional().describe('Today for the answer, YYYY-MM-DD. Default: the current day.');
const filing = {
  path: z.string().optional().describe('A file below the folder that the server was started for.'),
  text: z.string().optional().describe('The text itself. With path it stands in for that file, and its case file and exhibits are found beside it.'),
  asOf,
};

/** `tools`: what each tool answers, from the engine. */
export function createServer(host: Host, tools: typeof Tools): McpServer {
  const { avenueMarkdown, checkCitations, computeDeadline, explainRule, judgeClaims, lintFiling, listAvenues } = tools;
  const told = (answer: () => Promise<object> | object): Promise<Result> => tell(answer, tools.isRefusal);
  const server = new McpServer({ name: 'filing-lint', version }, { instructions: INSTRUCTIONS });

  server.registerTool('lint_filing', {
    title: 'Check a filing', annotations: READS, inputSchema: filing,
    description: 'Everything found in a Markdown filing with YAML front matter, or in a case file: what is wrong, why (authorities), what to do, and where.',
  }, (asked) => told(() => lintFiling(asked, host)));

  server.registerTool('compute_deadline', {
    title: 'Compute deadlines', annotations: READS,
    inputSchema: { ...filing, id: z.string().optional().describe('One deadline, such as section-2255/f1. Default: all that the events have started.') },
    description: 'The deadlines of a matter, counted from its events: every reading that courts give, the steps with authority, and the facts that are missing. The text may be a case file in YAML, for instance "court: ksd\\nevents: { judgment-entered: 2026-06-05 }".',
  }, (asked) => told(() => computeDeadline(asked, host)));

  server.registerTool('judge_claims', {
    title: 'Judge the grounds', annotations: READS, inputSchema: filing,
    description: 'Each ground of a filing: its time, what bars it (default, waiver, relitigation, forum) with steps and authorities, what would save it, what it shows of prejudice, and the objections to expect.',
  }, (asked) => told(() => judgeClaims(asked, host)));

  server.registerTool('check_citations', {
    title: 'Check citations', annotations: READS, inputSchema: filing,
    description: 'The citations of any Markdown or plain text: what each is, and whether it is current, narrowed or superseded as far as the table of law knows.',
  }, (asked) => told(() => checkCitations(asked, host)));

  server.registerTool('explain_rule', {
    title: 'Explain', annotations: READS, inputSchema: { id: z.string().describe('For instance deadline/missed, section-2255, judgment-entered, direct-appeal/notice.') },
    description: 'What a rule, an avenue of relief, an event of a case file, a deadline or a row of the law table is.',
  }, ({ id }) => told(() => explainRule(id, host)));

  server.registerTool('list_avenues', {
    title: 'List avenues of relief', annotations: READS,
    description: 'The avenues of relief with their authority, who may file where, and the ids of their deadlines.',
  }, () => told(listAvenues));

  server.registerResource('rule', new ResourceTemplate('filing-lint://rules/{+id}', {
    list: () => ({ resources: tools.RULES.map((rule) => ({ uri: `filing-lint://rules/${rule.id}`, name: rule.id, description: rule.summary, mimeType: 'text/markdown' })) }),
  }), { title: 'Rules', description: 'The page of each rule.', mimeType: 'text/markdown' }, async (uri, { id }) => {
    const wanted = String(id);
    if (!tools.RULES.some((rule) => rule.id === wanted)) throw new Error(`There is no rule ${wanted}.`);
    const { title, page } = await explainRule(wanted, host);
    return { contents: [{ uri: uri.href, mimeType: 'text/markdown', text: `# ${title}\n\n${page}\n` }] };
  });

  server.registerResource('avenue', new ResourceTemplate('filing-lint://avenues/{id}', {
    list: () => ({ resources: tools.AVENUES.map((avenue) => ({ uri: `filing-lint://avenues/${avenue.id}`, name: avenue.id, description: avenue.name, mimeType: 'text/markdown' })) }),
  }), { title: 'Avenues of relief', description: 'The page of each avenue.', mimeType: 'text/markdown' }, (uri, { id }) => ({
    contents: [{ uri: uri.href, mimeType: 'text/markdown', text: avenueMarkdown(String(id)) }],
  }));

  return server;
}
