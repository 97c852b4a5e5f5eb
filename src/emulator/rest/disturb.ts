import { setTimeout as sleep } from 'node:timers/promises';
import type { MiddlewareHandler } from 'hono';
import { errorResponse } from './api-error.ts';
import { type Fault, type FaultRequest, type FaultResponse, strike } from './faults.ts';
import type { Env, RouteContext } from './parts.ts';

/** The answer a fault gives in place of the route's; undefined if the route answers after all. */
function answerOf(fault: FaultResponse): Response | undefined {
  switch (fault.kind) {
    case 'status':
      return errorResponse(fault.status, fault.body ?? { message: 'planted fault', code: 0 });
    case 'rateLimit': {
      const seconds = fault.retryAfterMs / 1000;
      const isGlobal = fault.global ?? false;
      return errorResponse(
        429,
        {
          message: 'You are being rate limited.',
          retry_after: seconds,
          global: isGlobal,
        },
        {
          'retry-after': String(seconds),
          'x-ratelimit-scope': isGlobal ? 'global' : 'user',
          ...(isGlobal ? { 'x-ratelimit-global': 'true' } : {}),
        },
      );
    }
    case 'redirect':
      return new Response(null, { status: 302, headers: { location: fault.location } });
    case 'delay':
    case 'failAfter':
    case 'trickle':
      return undefined;
  }
}

/** The same answer, its body byte by byte. */
async function trickling(answer: Response, msPerByte: number): Promise<Response> {
  const bytes = new Uint8Array(await answer.arrayBuffer());
  let sent = 0;
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      // Whoever has hung up is not waited for when the process ends.
      if (sent > 0) await sleep(msPerByte, undefined, { ref: false });
      if (sent < bytes.length) controller.enqueue(bytes.subarray(sent, sent + 1));
      else controller.close();
      sent += 1;
    },
  });
  return new Response(body, { status: answer.status, headers: answer.headers });
}

/** Lets planted faults strike; `read` says what they may look at. */
export function disturbing(
  faults: Fault[],
  read: (c: RouteContext) => FaultRequest,
): MiddlewareHandler<Env> {
  return async (c, next) => {
    const fault = strike(faults, read(c));
    if (fault === undefined) return next();
    if (fault.kind === 'delay') await sleep(fault.delayMs);
    const instead = answerOf(fault);
    if (instead !== undefined) return instead;
    await next();
    if (fault.kind === 'failAfter') {
      c.res = undefined;
      c.res = errorResponse(fault.status, { message: 'planted fault', code: 0 });
    }
    if (fault.kind === 'trickle') {
      const slow = await trickling(c.res, fault.msPerByte);
      c.res = undefined;
      c.res = slow;
    }
    return undefined;
  };
}
