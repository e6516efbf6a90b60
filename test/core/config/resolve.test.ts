import assert from 'node:assert/strict';
import { describeConfig } from '../../../server/src/core/config/describe';
import type { HostSettings } from '../../../server/src/core/config/model';
import { PRESETS } from '../../../server/src/core/config/presets';
import { readConfig } from '../../../server/src/core/config/read-config';
import { resolveConfig } from '../../../server/src/core/config/resolve';
import { RULES, ruleById } from '../../../server/src/core/rules/index';

const OFFICE = `preset: strict
deadline: { warn-days: 60 }
rules:
  "exhibit/*": info
  exhibit/unused: off
office: { holidays: [2026-07-24], e-filing-cutoff: "18:00" }
districts:
  txsd: { e-filing-cutoff: "17:00", closures: [2026-01-26] }
  E.D.N.Y.: { holidays: [2026-02-12] }
`;
const MATTER = `rules: { exhibit/missing-file: warning }
overrides:
  - { files: [drafts/**], rules: { "draft/*": off }, deadline: { warn-days: 7 } }
  - { files: ["*-final.md"], preset: recommended }
`;

const resolved = (path: string, hosts: readonly HostSettings[] = []) =>
  resolveConfig({ path, hosts, files: [readConfig(OFFICE, 'office.yaml'), readConfig(MATTER, 'doe/.filing-lint.yaml')] });
const levels = (path: string, hosts?: readonly HostSettings[]) => resolved(path, hosts).options(undefined).severities;

describe('settings that hold for a document', () => {
  it('have no mistakes here', () => {
    assert.deepEqual([...readConfig(OFFICE, 'a').problems, ...readConfig(MATTER, 'b').problems], []);
  });

  it('begin with a preset, then the group, then the rule, nearer files last', () => {
    const of = levels('doe/motion.md');
    assert.equal(of.get('draft/placeholder'), 'error');
    assert.equal(of.get('exhibit/undeclared'), 'info');
    assert.equal(of.get('exhibit/missing-expected'), 'info');
    assert.equal(of.get('exhibit/unused'), 'off');
    assert.equal(of.get('exhibit/missing-file'), 'warning');
    assert.equal(of.get('deadline/missed'), undefined);
  });

  it('are overridden by path, from the folder of the settings file', () => {
    assert.equal(levels('doe/drafts/a/b.md').get('draft/placeholder'), 'off');
    assert.equal(levels('drafts/b.md').get('draft/placeholder'), 'error');
    assert.equal(resolved('doe/drafts/b.md').options(undefined).warnDays, 7);
    assert.equal(resolved('doe/b.md').options(undefined).warnDays, 60);
    assert.equal(resolved('doe/x/brief-final.md').preset.value, 'recommended');
    assert.equal(levels('doe/x/brief-final.md').get('draft/placeholder'), undefined);
  });

  it('yield to the editor, and that to the command line', () => {
    const editor: HostSettings = { source: 'editor settings', warnDays: 3, severities: new Map([['exhibit/unused', 'error'], ['draft/*', 'info']]) };
    const command: HostSettings = { source: '--rule', severities: new Map([['exhibit/unused', 'warning']]) };
    const config = resolved('doe/drafts/b.md', [editor, command]);
    assert.equal(config.options(undefined).warnDays, 3);
    assert.equal(config.severities.get('exhibit/unused')?.value, 'warning');
    assert.equal(config.severities.get('exhibit/unused')?.origin.label, '--rule');
    assert.equal(config.severities.get('draft/placeholder')?.value, 'info');
  });

  it('add what the district sets to what the office sets', () => {
    const { office } = resolved('doe/m.md');
    assert.deepEqual([office('txsd').cutoff, office('txsd').holidays, office('txsd').closures], ['17:00', ['2026-07-24'], ['2026-01-26']]);
    assert.deepEqual([office('nyed').cutoff, office('nyed').holidays], ['18:00', ['2026-02-12', '2026-07-24']]);
    assert.deepEqual([office(undefined).cutoff, office(undefined).holidays], ['18:00', ['2026-07-24']]);
  });

  it('tell where each value comes from', () => {
    const rows = new Map(describeConfig(resolved('doe/drafts/m.md', [{ source: '--rule', severities: new Map([['bar/waiver', 'error']]) }]), 'txsd').map((r) => [r.setting, `${r.value} ${r.origin}`]));
    assert.equal(rows.get('preset'), 'strict office.yaml:1:9');
    assert.equal(rows.get('deadline.warn-days'), '7 doe/.filing-lint.yaml:3:77, override for drafts/**');
    assert.equal(rows.get('rules.exhibit/unused'), 'off office.yaml:5:19');
    assert.equal(rows.get('rules.packet/conflict'), 'error preset strict (office.yaml:1:9)');
    assert.equal(rows.get('rules.bar/waiver'), 'error --rule');
    assert.equal(rows.get('rules.deadline/missed'), 'error default');
    assert.equal(rows.get('e-filing-cutoff'), '17:00 office.yaml:8:28');
    assert.equal([...rows.keys()].filter((key) => key.startsWith('rules.')).length, RULES.length);
  });
});

describe('a settings file that is wrong', () => {
  const cases: readonly [name: string, text: string, expected: readonly string[]][] = [
    ['an unknown setting', 'rulez: {}', ['0-5 `rulez` is no setting that Filing Lint knows here. Did you mean `rules`?']],
    ['an unknown rule', 'rules: { exhibit/unusd: off }', ['9-22 There is no rule `exhibit/unusd`. Did you mean `exhibit/unused`?']],
    ['a group without its star', 'rules: { deadline: off }', ['9-17 There is no rule `deadline`. Did you mean `deadline/*`?']],
    ['a severity', 'rules: { exhibit/unused: 2 }', ['25-26 “2” is not a severity (error, warning, info or off). Write `error`, `warning`, `info` or `off`.']],
    ['a preset', 'preset: loose', ['8-13 “loose” is not a preset (recommended, strict or pro-se). Write `recommended`, `strict` or `pro-se`.']],
    ['days', 'deadline: { warn-days: -1 }', ['23-25 “-1” is not a whole number from 0 to 3650. Write a whole number from 0 to 3650, such as `45`.']],
    ['an override for nothing', 'overrides: [{ rules: { exhibit/unused: off } }]', ['12-46 `files` is missing here. Add `files: ...`.']],
    ['a pattern that leaves its folder', 'overrides: [{ files: [../x/**], rules: {} }]', ['22-29 A pattern cannot leave the folder of its settings file. Put the override into a settings file of the folder above.']],
    ['a list instead of settings', '- preset: strict', ['0-16 Settings are keys with values. Write, for instance, `preset: strict`.']],
  ];
  for (const [name, text, expected] of cases) {
    it(name, () => assert.deepEqual(readConfig(text, 'x').problems.map((p) => `${p.span.start}-${p.span.end} ${p.message} ${p.advice}`), expected));
  }

  it('keeps what is right in it', () => {
    const { problems, rules, warnDays } = readConfig('rules: { exhibit/unused: off, nonsense: 3 }\ndeadline: { warn-days: 9, more: 1 }\n', 'x');
    assert.equal(problems.length, 2);
    assert.deepEqual([rules.map((r) => r.id), warnDays?.value], [['exhibit/unused'], 9]);
  });

  it('never fails, whatever it holds', () => {
    for (const text of ['', ':', '{', '[[[[', '\u0000', 'rules: *x', 'rules: [1]', 'overrides: 3', 'office: x', 'districts: []', '? [a]\n: b', 'extends: { a: 1 }', '\uFEFFpreset: strict']) {
      assert.ok(Array.isArray(readConfig(text, 'x').problems), text);
    }
    assert.equal(readConfig('\uFEFFpreset: strict', 'x').preset?.value, 'strict');
  });
});

describe('presets', () => {
  it('name rules that exist', () => {
    for (const [preset, { severities }] of Object.entries(PRESETS)) for (const id of Object.keys(severities)) assert.ok(ruleById(id), `${preset}: ${id}`);
  });
});
