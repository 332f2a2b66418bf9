import type { Day, Instant } from './date'

declare global {
  interface Date {
    toISOString(): Instant
  }
}

/** What zod has found to be a day is one for the compiler too. */
declare module 'zod/v4/core' {
  interface $ZodISODateInternals {
    output: Day
  }
}
