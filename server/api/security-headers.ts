import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import type { ApiEnvironment } from './api-dependencies.ts';

const ourselves = ["'self'"];
const nobody = ["'none'"];

/**
 * Pages run only what this service serves, with no script or style written into them, and are framed by nobody. No
 * referrer leaves a page, since the first address may hold the administrator's token. Only behind a proxy that speaks
 * HTTPS may browsers be told to insist on it.
 */
export function securityHeaders(trustProxy: boolean): MiddlewareHandler<ApiEnvironment> {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ourselves,
      imgSrc: ["'self'", 'data:', 'blob:'],
      objectSrc: nobody,
      baseUri: nobody,
      frameAncestors: nobody,
      formAction: ourselves,
    },
    referrerPolicy: 'no-referrer',
    xFrameOptions: 'DENY',
    strictTransportSecurity: trustProxy ? 'max-age=15552000' : false,
    overwrite: false,
  });
}
