import type { Wish } from '@shared/notices/voices/words'
import { newKey, type WrittenStep, useDrafts, useStep } from '../../platform/drafts'
import { useSession } from '../../platform/session'

const placeOf = (notice: string, person = '') => `${person}.notice.${notice}`

/**
 * What is half written about a notice. It is of whoever is signed in: on a phone that a family shares nobody finds what another
 * wrote, and it goes with all else that is half written; what a guest wrote goes on under their name.
 */
export function useSaying(notice: string) {
  const person = useSession((session) => session.person?.id)
  const own = useStep(placeOf(notice, person))
  const guest = useStep(placeOf(notice))
  const saying = own.key ? own : guest
  const { text, key = '', choice } = saying
  const set = (change: Partial<Pick<WrittenStep, 'text'>> & { wish?: Wish }) => {
    const { wish = choice, ...written } = change
    // Made once for each sending: sent again, it is one case.
    own.write({ text, ...written, choice: wish, key: key || newKey() })
    if (person) guest.drop()
  }
  const drop = () => {
    const { write } = useDrafts.getState()
    for (const one of [person, '']) write(placeOf(notice, one), undefined)
  }
  /** It is another one than what was sent under the key before: the new key. */
  const apart = () => {
    const fresh = newKey()
    own.write({ text, choice, key: fresh })
    return fresh
  }
  return { text, key, apart, wish: choice as Wish | undefined, set, drop }
}
