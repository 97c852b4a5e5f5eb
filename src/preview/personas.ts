import { z } from 'zod';
import type { Member } from '../emulator/driver/member.ts';
import type { Emulator } from '../emulator/emulator.ts';
import { MEMBER_PERMISSIONS } from '../emulator/world/wire.ts';
import type { PersonaModel } from './model.ts';

/** Reads who looks at the page; sent with every request, so the server keeps no session. */
export const personaSchema: z.ZodType<PersonaModel> = z.object({
  member: z.enum(['first', 'second', 'third']),
  place: z.enum(['guild', 'direct']),
  locale: z.enum(['de', 'en']),
});

/** Who may change a server's settings, and so moderates the bot. Source: Discord docs, topics/permissions. */
const MANAGE_GUILD = 1n << 5n;

/** A person of the preview. */
type Person = { readonly id: string; readonly name: string; readonly permissions: bigint };

/** The people of the preview: two members and a moderator; any fixed snowflakes would do. */
export const PEOPLE: Readonly<Record<PersonaModel['member'], Person>> = {
  first: { id: '1100000000000000001', name: 'Ada', permissions: MEMBER_PERMISSIONS },
  second: { id: '1100000000000000002', name: 'Ben', permissions: MEMBER_PERMISSIONS },
  third: {
    id: '1100000000000000003',
    name: 'Cleo',
    permissions: MEMBER_PERMISSIONS | MANAGE_GUILD,
  },
};

/** What Discord's clients call the languages. Source: Discord docs, reference "Locales". */
export const DISCORD_LOCALES = { de: 'de', en: 'en-US' } as const satisfies Record<
  PersonaModel['locale'],
  string
>;

/** The person of the emulator that the persona stands for; rights end where the server does. */
export function memberOf(emulator: Emulator, persona: PersonaModel): Member {
  const { id, name, permissions } = PEOPLE[persona.member];
  const inGuild = persona.place === 'guild';
  return emulator.member({
    id,
    name,
    locale: DISCORD_LOCALES[persona.locale],
    guild: inGuild,
    ...(inGuild ? { permissions } : {}),
  });
}
