import { createHmac } from 'node:crypto'
import type { Caller } from '@shared/people/caller'
import { codeFrom } from '@shared/sites/code'
import type { SiteFacts } from '@shared/sites/site'

/** The codes for what somebody registers, one after another: the same words of the same person draw the same ones again. */
export const codesOf =
  (facts: SiteFacts, caller: Caller, lookupSecret: string) =>
  (nth: number): string => {
    const drawn = createHmac('sha256', lookupSecret)
      .update(`site ${nth} ${caller.id} ${JSON.stringify(facts)}`)
      .digest()
    let at = 0
    return codeFrom((below) => drawn.readUInt32BE(4 * at++) % below)
  }
