/** "New Matter": asks the few facts that start every computation, and writes the first files beside what is there. */
import * as vscode from 'vscode';
import { CHOICES_REQUEST, SKELETON_REQUEST, type ChoicesResult, type SkeletonParams, type SkeletonResult } from '../../../server/src/protocol/writing';
import type { Front } from '../front';
import { exists, pickFolder, write } from './files';

const TITLE = 'New Matter';
const LATER = 'Leave empty to fill it in later.';

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** A day that exists, or nothing. */
function dateProblem(text: string): string | undefined {
  const written = text.trim();
  if (written === '') return undefined;
  const time = DATE.test(written) ? Date.parse(`${written}T00:00:00Z`) : Number.NaN;
  const real = !Number.isNaN(time) && new Date(time).toISOString().startsWith(written);
  return real ? undefined : 'A date such as 2026-11-20, or nothing.';
}

/** A folder's name from a caption: `United States v. Doe` gives `doe`. */
function folderName(caption: string): string {
  const party = caption.split(/\bv(?:s)?\.?\s/i).at(-1) ?? caption;
  return party.toLowerCase().normalize('NFKD').replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 40) || 'matter';
}

async function ask(prompt: string, step: number, options: vscode.InputBoxOptions = {}): Promise<string | undefined> {
  return vscode.window.showInputBox({ title: `${TITLE} (${step} of 5)`, prompt, ignoreFocusOut: true, ...options });
}

/** Undefined when the user turns away. */
async function facts({ avenues, courts }: ChoicesResult): Promise<SkeletonParams | undefined> {
  const caption = await ask('Caption of the case', 1, { placeHolder: 'United States v. Doe', validateInput: (text) => (text.trim() === '' ? 'The matter needs a name.' : undefined) });
  if (caption === undefined) return undefined;
  const court = await vscode.window.showQuickPick(
    [{ label: 'Not known yet', id: undefined }, ...courts.map(({ id, name, short }) => ({ label: short, description: name, id }))],
    { title: `${TITLE} (2 of 5)`, placeHolder: 'Court of the conviction', matchOnDescription: true, ignoreFocusOut: true },
  );
  if (court === undefined) return undefined;
  const docket = await ask(`Docket number. ${LATER}`, 3, { placeHolder: '4:19-cr-00123-1' });
  if (docket === undefined) return undefined;
  const entered = await ask(`Day on which the judgment was entered on the docket. ${LATER}`, 4, { placeHolder: '2026-11-20', validateInput: dateProblem });
  if (entered === undefined) return undefined;
  const avenue = await vscode.window.showQuickPick(avenues.map(({ id, name }) => ({ label: name, description: id, id })), {
    title: `${TITLE} (5 of 5)`, placeHolder: 'First paper of the matter', matchOnDescription: true, ignoreFocusOut: true,
  });
  if (avenue === undefined) return undefined;
  return {
    avenue: avenue.id, caption: caption.trim(), ...(court.id === undefined ? {} : { court: court.id }), ...(docket.trim() === '' ? {} : { docket: docket.trim() }),
    ...(entered.trim() === '' ? {} : { events: { 'judgment-entered': entered.trim() } }),
  };
}

/** `given` (from a test or another command) stands for the answers. Returns the folder that was made. */
export async function newMatter(front: Front, given?: Partial<SkeletonParams>): Promise<vscode.Uri | undefined> {
  const parent = await pickFolder(TITLE);
  if (parent === undefined) return undefined;
  const choices = await front.ask<ChoicesResult>(CHOICES_REQUEST, {});
  if (choices === undefined) return undefined;
  const wanted = given?.avenue !== undefined && given.caption !== undefined ? (given as SkeletonParams) : await facts(choices);
  if (wanted === undefined) return undefined;
  const { files } = (await front.ask<SkeletonResult>(SKELETON_REQUEST, wanted)) ?? { files: [] };
  const folder = vscode.Uri.joinPath(parent, folderName(wanted.caption ?? ''));
  const taken: string[] = [];
  for (const { name, text } of files) {
    const file = vscode.Uri.joinPath(folder, name);
    // What is there already is somebody's work.
    if (await exists(file)) taken.push(name);
    else await write(file, text);
  }
  if (taken.length > 0) void vscode.window.showInformationMessage(`${taken.join(', ')} in ${vscode.workspace.asRelativePath(folder)} ${taken.length === 1 ? 'was' : 'were'} there already and kept.`);
  // The paper stands ready behind the case file, which comes first: its dates decide whether there is time for the paper at all.
  const paper = files.find(({ name }) => name.endsWith('.md'));
  if (paper !== undefined) await vscode.window.showTextDocument(vscode.Uri.joinPath(folder, paper.name), { preview: false, preserveFocus: true });
  await vscode.window.showTextDocument(vscode.Uri.joinPath(folder, 'case.yaml'), { preview: false });
  return folder;
}
