import { type RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** Spends one of the points that a key has. Resolves to 0, or to the seconds until it has some again. */
export async function spendPoint(limiter: RateLimiterMemory, key: string): Promise<number> {
  try {
    await limiter.consume(key);
    return 0;
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return secondsUntil(refusal);
    throw refusal;
  }
}

/** The seconds until a key that has no point left has some again; 0 while it has one. */
export async function secondsWithoutPoints(limiter: RateLimiterMemory, key: string): Promise<number> {
  const held = await limiter.get(key);
  return held === null || held.consumedPoints < limiter.points ? 0 : secondsUntil(held);
}

const secondsUntil = ({ msBeforeNext }: RateLimiterRes): number =>
  Math.max(1, Math.ceil(msBeforeNext / 1_000));
