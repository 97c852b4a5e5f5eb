import { readdir } from 'node:fs/promises';
import type { UploadedFile } from '../../../src/emulator/driver/member.ts';
import { textOf } from '../../../src/emulator/text-of.ts';
import type { VisibleMessage } from '../../../src/emulator/world/message.ts';
import { PORTS } from '../../serving/keeper-fixture.ts';
import { type CurationStage, setCurationStage, settled } from './curation-stage.ts';

/** As copied from a web site. */
export const RAW = `Zum Inhalt springen
Startseite Politik Sport

Neue Schleuse in Xantenfleth

Die neue Schleuse in Xantenfleth wurde am Mittwoch nach vier Jahren Bauzeit eingeweiht.

Bürgermeisterin Hilke Tjarks sprach von einem guten Tag für die Küste. Die Schleuse hat 31 Millionen Euro gekostet.

Lesen Sie auch: Pegelstände der Woche

Der Schleusenwärter Onno Behrends wird die Tore künftig von einem Leitstand aus bedienen, teilte das Amt mit.
`;

/** It as a file. */
export const FILE: UploadedFile = {
  filename: 'schleuse.txt',
  data: RAW,
  contentType: 'text/plain',
};
/** What only that article answers. */
const QUESTION = 'Wie viel hat die Schleuse in Xantenfleth gekostet?';

/** A small stage; its folder has three articles. */
export async function setStage(): Promise<CurationStage> {
  return await setCurationStage({ ports: PORTS.slice(0, 3) });
}

/** What a member reads who asks. */
export async function askAda({ ada }: CurationStage, question = QUESTION): Promise<string> {
  const asked = await ada.invoke('ask', { question });
  return textOf(await asked.reply());
}

/** Fills in the form of a proposal. */
export async function correct(
  { cleo }: CurationStage,
  proposal: VisibleMessage,
  fields: Readonly<Record<string, string>>,
): Promise<VisibleMessage> {
  const opened = await cleo.click(proposal, 'Berichtigen', { raw: true });
  const all = { headline: '', date: '', source: '', url: '', lede: '' };
  const { editedAtMs } = cleo.history.find(({ id }) => id === proposal.id) ?? proposal;
  return await settled(await cleo.submitModal(opened, { ...all, ...fields }), () => {
    const now = cleo.history.find(({ id }) => id === proposal.id);
    return now?.editedAtMs === editedAtMs ? undefined : now;
  });
}

/** Article files below a folder, hidden ones included. */
export async function filesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  return names.filter((name) => name.endsWith('.md')).toSorted();
}
