import type { Day } from '../../calendar/date'
import type { LibraryReach } from './answer'
import { isOwn } from '../documents/authority'
import type { PolicyFacts } from '../documents/policy'

type Dated = Pick<PolicyFacts, 'title' | 'level' | 'versionDate'>

/** The newest version among the nation's rules and among those of this place, not later than a day, YYYY-MM-DD. */
export function reachOf(policies: readonly Dated[], day: string): LibraryReach {
  const newest = (of: (policy: Dated) => boolean) =>
    policies.reduce<string>(
      (latest, one) => (of(one) && one.versionDate <= day && one.versionDate > latest ? one.versionDate : latest),
      '',
    ) as Day | ''
  const [nation, local] = [newest(({ level }) => level === 'national'), newest(isOwn)]
  return { ...(nation ? { nation } : {}), ...(local ? { local } : {}) }
}
