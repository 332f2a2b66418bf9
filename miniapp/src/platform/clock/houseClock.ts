/** Less than this is the way of an answer and no wrong clock. */
const tolerance = 60_000

/** By how much the clock of this device is behind the house's, in milliseconds. */
let behind = 0

/** Each answer says when it was given (the Date header): a device whose clock is wrong goes by that from then on. */
export function hearClock(headers: Readonly<Record<string, unknown>> | undefined): void {
  const said = Date.parse(String(headers?.date ?? headers?.Date ?? ''))
  if (Number.isNaN(said)) return
  const off = said - Date.now()
  behind = Math.abs(off) < tolerance ? 0 : off
}

/** What time it is, as an ISO instant: by the house's clock where it was heard, else by the device's. */
export const nowHere = (): string => new Date(Date.now() + behind).toISOString()
