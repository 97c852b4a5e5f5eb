import { once } from 'node:events';
import { createServer } from 'node:net';
import { translator } from '../../messages/translate.ts';
import type { Settings } from '../../settings.ts';
import type { Finding } from './finding.ts';

/** Time for an answer from this very machine. */
const ANSWER_WITHIN_MS = 1_000;

const LOOPBACK = '127.0.0.1';

/** Whether the ports that the bot will open can be had. */
export async function lookAtPorts(settings: Settings): Promise<readonly Finding[]> {
  const { PREVIEW_PORT, METRICS_PORT, DISCORD_TOKEN, OPERATOR_LANGUAGE } = settings;
  const t = translator(OPERATOR_LANGUAGE);
  // With a token there is no preview, and its port does not matter.
  const preview =
    DISCORD_TOKEN === undefined ? [await lookAt('PREVIEW_PORT', PREVIEW_PORT, '/', settings)] : [];
  const metrics: Finding =
    METRICS_PORT === undefined
      ? { level: 'ok', text: t('doctor.noMetrics') }
      : await lookAt('METRICS_PORT', METRICS_PORT, '/healthz', settings);
  return [...preview, metrics];
}

async function lookAt(
  setting: 'PREVIEW_PORT' | 'METRICS_PORT',
  port: number,
  path: string,
  { OPERATOR_LANGUAGE }: Settings,
): Promise<Finding> {
  const t = translator(OPERATOR_LANGUAGE);
  const code = await listenOnce(port);
  if (code === undefined) return { level: 'ok', text: t('doctor.portFree', { setting, port }) };
  if (code !== 'EADDRINUSE')
    return { level: 'problem', text: t('doctor.portRefused', { setting, port, code }) };
  if (await isOurs(port, path))
    return { level: 'ok', text: t('doctor.portOurs', { setting, port }) };
  return setting === 'PREVIEW_PORT'
    ? { level: 'warning', text: t('doctor.previewPortTaken', { setting, port }) }
    : { level: 'problem', text: t('doctor.portTaken', { setting, port }) };
}

/** Opens and closes the port. @returns the code of what is against it; `undefined` if nothing is */
async function listenOnce(port: number): Promise<string | undefined> {
  const server = createServer().listen(port, LOOPBACK);
  try {
    await once(server, 'listening');
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  }
  server.close();
  await once(server, 'close');
  return undefined;
}

/** Whether the bot itself listens there. */
async function isOurs(port: number, path: string): Promise<boolean> {
  try {
    const response = await fetch(`http://${LOOPBACK}:${port}${path}`, {
      redirect: 'error',
      signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
    });
    return (await response.text()).includes('Fundstelle');
  } catch {
    return false;
  }
}
