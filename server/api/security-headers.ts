import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import type { ApiEnvironment } from './api-dependencies.ts';
import { originOfService } from './origin-of-service.ts';

const ourselves = ["'self'"];
const nobody = ["'none'"];

/** A year, in seconds. */
const insistOnHttps = 'max-age=31536000; includeSubDomains';

/**
 * Pages run only what this service serves, with no script or style written into them, are framed by nobody and reach
 * for none of the reader's devices. No referrer leaves a page, since the first address may hold the administrator's
 * token. Only who was reached over HTTPS, through a trusted proxy, may have browsers insist on it.
 */
export function securityHeaders(trustProxy: boolean): MiddlewareHandler<ApiEnvironment> {
  const usual = secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: nobody,
      scriptSrc: ourselves,
      styleSrc: ourselves,
      imgSrc: ["'self'", 'data:', 'blob:'],
      fontSrc: ourselves,
      connectSrc: ourselves,
      manifestSrc: ourselves,
      objectSrc: nobody,
      baseUri: nobody,
      frameAncestors: nobody,
      formAction: ourselves,
    },
    permissionsPolicy: {
      camera: false,
      displayCapture: false,
      geolocation: false,
      microphone: false,
      payment: false,
      usb: false,
    },
    referrerPolicy: 'no-referrer',
    xFrameOptions: 'DENY',
    strictTransportSecurity: false,
    overwrite: false,
  });
  return async (context, next) => {
    await usual(context, next);
    if (originOfService(context, trustProxy).startsWith('https:')) {
      context.res.headers.set('strict-transport-security', insistOnHttps);
    }
  };
}
