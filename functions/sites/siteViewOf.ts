import type { AreaTree } from '@shared/areas/tree'
import type { Caller } from '@shared/people/caller'
import { keeps } from '@shared/sites/access'
import type { SiteView } from '@shared/sites/contract'
import type { Heartbeat, Site } from '@shared/sites/site'
import { silentHours } from '@shared/sites/words'

const hour = 3_600_000

/** A site as staff see it; `beat` of a screen, where it was ever heard of. */
export function siteViewOf(
  site: Site,
  caller: Caller,
  { areas, beat, now }: { areas: AreaTree; beat?: Heartbeat | undefined; now: Date },
): SiteView {
  const { code, status, secret, example = false, events } = site
  const { kind, name, area, where, position, photo } = site.facts
  const gone = events.find((one) => one.type === 'closed')
  const mine = keeps(caller, area, areas)
  // A clock of this machine that was set back makes no screen silent.
  const silent = !beat || now.getTime() - Date.parse(beat.at) > silentHours * hour
  return {
    code,
    kind,
    name,
    place: { code: area, name: areas.fullName(area) || '已经撤并的地方' },
    where,
    ...(position ? { position } : {}),
    hasPhoto: photo !== undefined,
    inUse: status === 'inUse',
    ...(gone ? { closed: gone.reason } : {}),
    example,
    ...(kind === 'screen' && status === 'inUse'
      ? { heard: { ...(beat ? { at: beat.at, shown: beat.shown } : {}), silent } }
      : {}),
    ...(mine && secret ? { secret } : {}),
    keeps: mine && status === 'inUse',
  }
}
