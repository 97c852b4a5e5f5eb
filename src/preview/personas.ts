import { z } from 'zod';
import type { Member } from '../emulator/driver/member.ts';
import type { Emulator } from '../emulator/emulator.ts';
import type { PersonaModel } from './model.ts';

/** Reads who looks at the page; sent with every request, so the server keeps no session. */
export const personaSchema: z.ZodType<PersonaModel> = z.object({
  member: z.enum(['first', 'second']),
  place: z.enum(['guild', 'direct']),
  locale: z.enum(['de', 'en']),
});

/** The two people of the preview; any fixed snowflakes would do. */
export const PEOPLE = {
  first: { id: '1100000000000000001', name: 'Ada' },
  second: { id: '1100000000000000002', name: 'Ben' },
} as const satisfies Record<PersonaModel['member'], { id: string; name: string }>;

/** What Discord's clients call the languages. Source: Discord docs, reference "Locales". */
const DISCORD_LOCALES = { de: 'de', en: 'en-US' } as const satisfies Record<
  PersonaModel['locale'],
  string
>;

/** The person of the emulator that the persona stands for. */
export function memberOf(emulator: Emulator, persona: PersonaModel): Member {
  return emulator.member({
    ...PEOPLE[persona.member],
    locale: DISCORD_LOCALES[persona.locale],
    guild: persona.place === 'guild',
  });
}
