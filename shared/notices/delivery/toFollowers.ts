import { message, type Outgoing } from '../../outbox'
import { upToIssue, upToTakingBack } from '../event'
import type { Notice } from '../notice'

/**
 * The one message by which an issue sets out to whoever follows its places: it rides in the notice, so that publishing is one
 * write. The number of the event makes its id unique for ever. `at` is an ISO instant.
 */
export const toFollowers = (one: Notice, at: string): Outgoing =>
  message({
    id: messageTo(one, 'followers'),
    to: { followersOf: one.id },
    title: one.content.title,
    text: '',
    about: { thing: 'notice', id: one.id },
    at,
  })

/** The one message by which whoever was told of an issue on their phone is told that it stands no more: it rides in the write that takes it back. */
export const toTold = (one: Notice, at: string): Outgoing =>
  message({
    id: messageTo(one, 'told'),
    to: { toldOf: one.id },
    title: one.content.title,
    text: '',
    about: { thing: 'notice', id: one.id },
    at,
  })

const messageTo = ({ id, events }: Pick<Notice, 'id' | 'events'>, whom: 'followers' | 'told') =>
  `${id}#${events.length}/${whom}`

/** The id of the message by which it set out, and of the one that took it back; of nothing where that never happened. */
export const tellingsOf = ({ id, events }: Pick<Notice, 'id' | 'events'>) => ({
  issued: messageTo({ id, events: upToIssue(events) }, 'followers'),
  back: messageTo({ id, events: upToTakingBack(events) }, 'told'),
})
