import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import { type ApiEnvironment, apiBase } from './api-dependencies.ts';
import { originOfService } from './origin-of-service.ts';

const ourselves = ["'self'"];
const nobody = ["'none'"];

/** A year, in seconds. */
const insistOnHttps = 'max-age=31536000; includeSubDomains';

/** What every answer says: no page of others frames it or reads it, nobody guesses its kind, no referrer leaves it. */
const ofAll = {
  referrerPolicy: 'no-referrer',
  xFrameOptions: 'DENY',
  strictTransportSecurity: false,
  overwrite: false,
} as const;

/**
 * Pages run only what this service serves, with no script or style written into them, are framed by nobody and reach
 * for none of the reader's devices. No referrer leaves a page, since the first address may hold the administrator's
 * token.
 */
const ofPages = secureHeaders({
  ...ofAll,
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
});

/** Answers of the interface run nothing at all. What else is said of pages would be longer than many an answer. */
const ofAnswers = secureHeaders({
  ...ofAll,
  contentSecurityPolicy: { defaultSrc: nobody, frameAncestors: nobody },
  crossOriginOpenerPolicy: false,
  originAgentCluster: false,
  xDnsPrefetchControl: false,
  xDownloadOptions: false,
  xPermittedCrossDomainPolicies: false,
  xXssProtection: false,
});

/**
 * Says to browsers what they may do with a page or an answer. Which of both it is is told by its address, since a 304
 * changes what is said of the page that a browser holds. Only who was reached over HTTPS, through a trusted proxy, may
 * have browsers insist on it.
 */
export function securityHeaders(trustProxy: boolean): MiddlewareHandler<ApiEnvironment> {
  return async (context, next) => {
    const isAnswer = context.req.path.startsWith(`${apiBase}/`) || context.req.path === '/metrics';
    await (isAnswer ? ofAnswers : ofPages)(context, next);
    if (originOfService(context, trustProxy).startsWith('https:')) {
      context.res.headers.set('strict-transport-security', insistOnHttps);
    }
  };
}
