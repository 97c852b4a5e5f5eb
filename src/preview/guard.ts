import type { MiddlewareHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { secureHeaders } from 'hono/secure-headers';

/** The names by which this machine calls itself. */
const LOOPBACK_NAMES = ['127.0.0.1', 'localhost'] as const;

/** Methods that change nothing. */
const READING: readonly string[] = ['GET', 'HEAD'];

const FORBIDDEN = 403;
const UNSUPPORTED_MEDIA_TYPE = 415;

/**
 * Headers of every answer: only this server's own scripts, styles and pictures, no text as HTML (trusted
 * types), nothing framed, nothing kept.
 */
export const protectiveHeaders: MiddlewareHandler = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    connectSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["'none'"],
    requireTrustedTypesFor: ["'script'"],
    trustedTypes: ["'none'"],
  },
  // The page is served over plain HTTP on loopback: a promise of HTTPS would lock other programs out.
  strictTransportSecurity: false,
  xFrameOptions: 'DENY',
});

/** Forbids caches: the page shows a process that lives for minutes. */
export const noStore: MiddlewareHandler = async (context, next) => {
  await next();
  context.header('Cache-Control', 'no-store');
};

/**
 * Lets through only what a page of this very server sends.
 *
 * The Host header must name this machine and port: otherwise a foreign name that resolves to 127.0.0.1
 * (DNS rebinding) could read along. What changes something must come from this origin, as JSON.
 */
export function ownPagesOnly(port: number): MiddlewareHandler {
  const origins = LOOPBACK_NAMES.map((name) => new URL(`http://${name}:${port}`));
  const hosts = origins.map(({ host }) => host);
  return async (context, next) => {
    const { req } = context;
    if (!hosts.includes(req.header('host') ?? '')) {
      throw new HTTPException(FORBIDDEN, { message: `Open this page as ${hosts.join(' or ')}.` });
    }
    if (!READING.includes(req.method)) {
      if (!origins.some(({ origin }) => origin === req.header('origin'))) {
        throw new HTTPException(FORBIDDEN, { message: 'Only this page may send that.' });
      }
      const [type = ''] = (req.header('content-type') ?? '').split(';');
      if (type.trim().toLowerCase() !== 'application/json') {
        throw new HTTPException(UNSUPPORTED_MEDIA_TYPE, { message: 'Send JSON.' });
      }
    }
    await next();
  };
}
