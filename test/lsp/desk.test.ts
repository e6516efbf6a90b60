/** A request that somebody waits for at the keyboard is answered before a lint begins, also where it waits for the disk. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { CancellationTokenSource } from 'vscode-languageserver';
import { Desk } from '../../server/src/lsp/desk';
import { Reports } from '../../server/src/lsp/reports';
import type { Root } from '../../server/src/lsp/root';
import type { Place, Session } from '../../server/src/lsp/session';
import { letMessagesThrough } from '../../server/src/lsp/yield';

function gate(): { readonly opened: Promise<void>; open(): void } {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open };
}

const URI = 'file:///m/paper.md';
const token = new CancellationTokenSource().token;

/** A session of one document, whose reading waits for `disk`. */
function sessionOf(disk: Promise<void>, linted: () => void): { readonly session: Session; readonly place: Place } {
  const workspace = {
    analyse: () => disk.then(() => undefined),
    lint: () => {
      linted();
      return Promise.resolve({ path: 'paper.md', role: 'other', text: '', diagnostics: [], suppressed: [] });
    },
  };
  const place = { path: 'paper.md', root: { ready: Promise.resolve(), today: '2026-11-20', uri: { toString: () => 'file:///m' }, workspace } as unknown as Root };
  const session = { place: () => place, documents: { get: () => ({ version: 1 }) }, documentAt: () => ({ version: 1 }), positions: () => ({}) };
  return { session: session as unknown as Session, place };
}

const turns = async (): Promise<void> => {
  for (let i = 0; i < 20; i++) await letMessagesThrough();
};

describe('a lint', () => {
  it('begins when the requests before it are answered', async () => {
    const disk = gate();
    let linted = 0;
    const { session, place } = sessionOf(disk.opened, () => linted++);
    const desk = new Desk(session);
    const reports = new Reports(session, () => undefined, () => desk.quiet());
    let answers = 0;
    const answer = desk.answer(URI, token, 'nothing', () => 'something', false).then((it) => (answers++, it));
    const report = reports.of(place);
    await turns();
    assert.deepEqual({ answers, linted }, { answers: 0, linted: 0 });
    disk.open();
    assert.equal(await answer, 'nothing');
    assert.equal(linted, 0);
    await report;
    assert.equal(linted, 1);
  });

  it('waits for no request that can wait, nor for one that fails', async () => {
    const disk = gate();
    let linted = 0;
    const { session, place } = sessionOf(disk.opened, () => linted++);
    const desk = new Desk(session);
    const reports = new Reports(session, () => undefined, () => desk.quiet());
    const patient = desk.answer(URI, token, 'nothing', () => 'something');
    await reports.of(place);
    assert.equal(linted, 1);
    disk.open();
    await patient;
    const failing = sessionOf(Promise.reject(new Error('gone')), () => linted++);
    const other = new Desk(failing.session);
    await assert.rejects(Promise.resolve(other.answer(URI, token, 'nothing', () => 'something', false)), /gone/);
    await other.quiet();
  });
});
