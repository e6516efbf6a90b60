/** Who acts in a sentence of a filing, as far as its words tell: the movant, the court, or somebody else. */
import type { Facts } from '../../case/facts';
import type { Actor } from './event-phrases';

/** The words of the movant's name, lower case, from the facts or the caption; empty when neither says. */
export function movantNames(facts: Pick<Facts, 'defendant' | 'caption'>): ReadonlySet<string> {
  const caption = facts.caption?.value ?? '';
  const own = /^(.*?)(?<!\s)\s+vs?\.?\s+united\s+states\b/i.exec(caption)?.[1] ?? /\bvs?\.?\s+(\S.*)/i.exec(caption)?.[1] ?? '';
  const words = `${facts.defendant.name?.value ?? ''} ${own}`.toLowerCase().match(/[\p{L}’'-]{2,}/gu) ?? [];
  return new Set(words.filter((w) => !/^(?:jr|sr|ii|iii|iv|et|al|states|united)$/.test(w)));
}

const ROLE = /^(?:defendant|movant|petitioner|appellant|applicant|client)$/i;
const PRONOUN = /^(?:he|she|they|i|him|her|them|me)$/i;
const TITLE = /^(?:the|mr|ms|mrs|dr|defendant|movant|petitioner|appellant|applicant)\.?\s+/i;

/** True when the words name the movant: by name, by role or by a pronoun. */
export function isMovant(words: string, names: ReadonlySet<string>): boolean {
  let rest = words.trim().replace(/,$/, '');
  if (ROLE.test(rest) || PRONOUN.test(rest)) return true;
  for (let i = 0; i < 2; i++) {
    rest = rest.replace(TITLE, '');
    if (ROLE.test(rest)) return true;
  }
  const parts = rest.toLowerCase().match(/[\p{L}’'-]{2,}/gu) ?? [];
  return parts.length > 0 && parts.length <= 4 && parts.every((p) => names.has(p) || p.length <= 2);
}

const BETWEEN = /(?:(?<!\s)\s+|^)(?:has|had|have|then|also|timely|later|finally|unanimously|subsequently|orally|again|first|summarily|promptly|and|or|but|thereafter|never)$/i;

const ENDINGS: readonly (readonly [RegExp, Actor])[] = [
  [/\bsupreme court(?: of the united states)?$/i, 'supreme-court'],
  [/\b(?:(?:united states )?court of appeals(?: for the [\p{L} .]{1,30})?|\w+ circuit|circuit court|appellate court|appeals court|panel)$/iu, 'court-of-appeals'],
  [/\b(?:state|county|superior|municipal|appellate|circuit|trial) (?:court|judge)$/i, 'other'],
  [/\b(?:court|judge|judge \p{L}+)$/iu, 'court'],
  [/\bjury$/i, 'jury'],
  [/\bwarden$/i, 'warden'],
  [/\b(?:government|united states|prosecution|prosecutor)$/i, 'government'],
  [/\b(?:counsel|attorney|lawyer)$/i, 'counsel'],
];

/** Who stands right before a verb, from the words before it in its clause. `carried`: the words are those of a joined sentence already, whose subject is looked for once. */
export function actorBefore(words: string, names: ReadonlySet<string>, carried = false): Actor {
  let text = words.trim().replace(/\([^()]{0,80}\)$/, '').trim();
  let joined = false;
  for (let i = 0; i < 4; i++) {
    const cut = text.replace(BETWEEN, '').replace(/,$/, '');
    joined ||= /\b(?:and|or|but)$/i.test(text);
    if (cut === text) break;
    text = cut.trim();
  }
  if (text === '') return 'unsaid';
  if (joined && !carried) return firstActor(text, names);
  for (const [ending, actor] of ENDINGS) if (ending.test(text)) return actor;
  const last = text.match(/(?<![\p{L}’'-])(?:(?:the|Mr\.|Ms\.|Mrs\.|Defendant|Movant|Petitioner)\s+)?(?:\p{Lu}[\p{L}’'-]*\.?\s+){0,3}[\p{L}’'-]+$/u)?.[0] ?? '';
  const bare = text.match(/(?<![\p{L}’'-])[\p{L}’'-]+$/u)?.[0] ?? '';
  return isMovant(last, names) || PRONOUN.test(bare) || (ROLE.test(bare) && /\b(?:the|this|our)\s+\S+$|^\S+$/i.test(text)) ? 'movant' : 'other';
}

/** `The court sentenced Doe and entered judgment`: the subject of the sentence carries on. */
function firstActor(text: string, names: ReadonlySet<string>): Actor {
  const words = text.split(/\s+/).slice(0, 14);
  for (let n = 1; n <= words.length; n++) {
    const actor = actorBefore(words.slice(Math.max(0, n - 5), n).join(' '), names, true);
    if (actor !== 'other' && actor !== 'unsaid') return actor;
  }
  return 'other';
}
