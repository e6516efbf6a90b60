/** Values of the front matter and of case files: closed sets by the schema, labels and ids by what the filing declares. */
import { schemaAt, valuesAt } from '../../case/schema/lookup';
import { CAUSES } from '../../law/ids';
import { RULES } from '../../rules/index';
import { paragraph, type Block } from '../rich-text';
import type { YamlPath } from '../yaml-cursor';
import { aboutValue } from './documentation';
import { exhibitDetail } from './exhibits';
import type { CompletionItem, CompletionRequest, CompletionSource } from './model';

type Bare = Omit<CompletionItem, 'span' | 'rank'>;

/** The last two steps that are keys, as `claims.kind`: the place without the numbers of items. */
const pattern = (path: YamlPath): string => path.filter((step) => typeof step === 'string').join('.');

function* closedSet({ context }: CompletionRequest, path: YamlPath): Generator<Bare> {
  const schema = schemaAt(context.role, path);
  for (const { value, description } of valuesAt(context.role, path)) {
    yield { label: value, kind: 'value', newText: value, ...aboutValue(schema, value, description) };
  }
  if (schema?.['x-vocabulary'] === 'cause') for (const cause of CAUSES) yield { label: cause, kind: 'value', newText: cause, detail: 'a usual cause' };
}

function* named({ context, matter }: CompletionRequest, path: YamlPath): Generator<Bare> {
  const { facts } = context;
  const at = pattern(path[0] === 'case' ? path.slice(1) : path);
  if (at === 'claims.exhibits' || at === 'plea-agreement.exhibit') {
    const indexes = context.role === 'case' ? matter.papers.flatMap((p) => p.facts.exhibits) : facts.exhibits;
    for (const entry of indexes) yield { label: entry.label, kind: 'exhibit', newText: entry.label, ...exhibitDetail(entry) };
  }
  if (at === 'claims.deadline.relates-back-to') {
    for (const { id, title } of facts.claims) if (id !== undefined) yield { label: id, kind: 'claim', newText: id, ...(title === undefined ? {} : { detail: title }) };
  }
  if (at === 'lint.disable') {
    for (const { id, summary } of RULES) yield { label: id, kind: 'rule', newText: id, detail: summary };
  }
  if (at === 'filed') yield { label: context.asOf, kind: 'value', newText: context.asOf, detail: 'today' };
  if (at === 'case' && context.role === 'filing') {
    for (const file of matter.papers) {
      if (file.role === 'case' && file.path !== context.path) yield { label: relative(context.path, file.path), kind: 'value', newText: relative(context.path, file.path), detail: 'the case file of this matter' };
    }
  }
}

/** `../case.yaml` as written from the folder of `from`. */
function relative(from: string, to: string): string {
  const here = from.split('/').slice(0, -1);
  const there = to.split('/');
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared++;
  return [...here.slice(shared).map(() => '..'), ...there.slice(shared)].join('/');
}

const about = (text: string): readonly Block[] => [paragraph(text)];

export const valueSource: CompletionSource = {
  id: 'values',
  *complete(request): Generator<CompletionItem> {
    const { yaml } = request;
    if (yaml === undefined) return;
    // The item of a list may be a word of its own as well as a mapping.
    if (yaml.at === 'key' && (typeof yaml.path.at(-1) !== 'number' || yaml.hasColon)) return;
    let rank = 0;
    for (const item of [...named(request, yaml.path), ...closedSet(request, yaml.path)]) {
      yield { ...item, span: yaml.span, rank: rank++, ...(item.documentation === undefined && item.detail !== undefined ? { documentation: about(item.detail) } : {}) };
    }
  },
};
