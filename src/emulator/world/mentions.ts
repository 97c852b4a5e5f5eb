import { isJsonList, isJsonObject, type JsonValue } from './json.ts';

/** Who a text would call, by kind. */
const MENTIONS = /<@!?(?<user>\d+)>|<@&(?<role>\d+)>|@(?<everyone>everyone|here)/g;

/**
 * Those whom a message pings: user ids, `&` and role ids, `@everyone`, `@here`; each once.
 *
 * Without `allowed_mentions` an answer to an interaction pings users, a message in a channel everybody.
 * Source: Discord docs, resources/message "Allowed Mentions Object".
 */
export function pingsOf(
  text: string,
  allowed: JsonValue | undefined,
  unsaid: readonly string[],
): readonly string[] {
  const said = isJsonObject(allowed) ? allowed : undefined;
  const listed = (key: string): readonly JsonValue[] => {
    const value = said?.[key];
    return isJsonList(value) ? value : [];
  };
  const kinds = said === undefined ? unsaid : listed('parse');
  const pings = [...text.matchAll(MENTIONS)].flatMap(({ groups }) => {
    const { user, role, everyone } = groups ?? {};
    if (user !== undefined) {
      return kinds.includes('users') || listed('users').includes(user) ? [user] : [];
    }
    if (role !== undefined) {
      return kinds.includes('roles') || listed('roles').includes(role) ? [`&${role}`] : [];
    }
    return everyone !== undefined && kinds.includes('everyone') ? [`@${everyone}`] : [];
  });
  return [...new Set(pings)];
}
