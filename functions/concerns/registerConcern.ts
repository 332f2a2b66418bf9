import { clocksFor } from '@shared/concerns/clocksFor'
import type { registerConcern as contract } from '@shared/concerns/contract'
import { foundBefore } from '@shared/concerns/registration/registration'
import { registered } from '@shared/concerns/registration/registering'
import { workViewOf } from '@shared/concerns/showing/workView'
import { requireWatched } from '@shared/departments/watchedTopics'
import type { Received, Replied } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import { bringIn } from '../inquiries/uploads/attachments'
import type { Reference } from '../platform/bucket/reference'
import type { House } from '../platform/house'
import { namedPlace } from './namedPlace'
import type { Concerns } from './store'

interface Needs {
  concerns: Pick<Concerns, 'create'>
  house: Pick<House, 'bucket' | 'lookupSecret' | 'store' | 'now'>
  reference: Reference
  id: string
}

/** 登记: the city has promised a response in so many hours since it was found, day and night, holidays included. */
export async function registerConcern(
  { body }: Received<typeof contract>,
  caller: Caller,
  { concerns, house, reference, id }: Needs,
): Promise<Replied<typeof contract>> {
  requireWatched(body.topic, reference.watched)
  const at = house.now().toISOString()
  const { evidence, place: code, severity = 'ordinary', hoursAgo, ...words } = body
  const found = foundBefore(at, hoursAgo)
  await bringIn(
    (evidence ?? []).flatMap(({ file }) => file ?? []),
    [],
    caller,
    house,
  )
  const place = code === undefined ? {} : { place: namedPlace(code, reference.areas) }
  const clocks = clocksFor(severity, found.foundAt ?? at, reference)
  const by = { id: caller.id, name: caller.name }
  const made = registered({ id, ...words, ...place, ...found, severity }, { by, clocks, evidence, at })
  const moment = { at, leadIsFree: true, leadless: [], officePhones: [] }
  return { concern: workViewOf(await concerns.create(made), caller, moment, reference) }
}
