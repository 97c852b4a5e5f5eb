import { byId } from './dom.js';

/** Discord ids: 64-bit numbers in decimal. Source: Discord API docs, reference, "Snowflakes". */
const SNOWFLAKE = /^\d{17,20}$/;

/** Makes the invitation out of the application's id. */
function makeInvitation() {
  const field = byId('application-id');
  const link = byId('invite');
  const form = field.closest('form');
  if (!(field instanceof HTMLInputElement && link instanceof HTMLAnchorElement && form)) return;
  const show = () => {
    const id = field.value.trim();
    const isId = SNOWFLAKE.test(id);
    field.setAttribute('aria-invalid', String(id !== '' && !isId));
    if (!isId) {
      link.removeAttribute('href');
      return;
    }
    // With the bot's commands, without any permission. Source: Discord docs, topics/oauth2 "Bot Authorization Flow".
    const query = new URLSearchParams({
      client_id: id,
      scope: 'bot applications.commands',
      permissions: '0',
    });
    link.href = `https://discord.com/oauth2/authorize?${query}`;
  };
  field.addEventListener('input', show);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (link.hasAttribute('href')) link.click();
  });
  form.hidden = false;
  show();
}

makeInvitation();
