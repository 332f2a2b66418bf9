import { message, type Outgoing } from '../../outbox'
import type { Notice } from '../notice'

/**
 * The one message by which an issue sets out to whoever follows its places: it rides in the notice, so that publishing is one
 * write. The number of the event makes its id unique for ever. `at` is an ISO instant.
 */
export const toFollowers = ({ id, events, content: { title } }: Notice, at: string): Outgoing =>
  message({
    id: `${id}#${events.length}/followers`,
    to: { followersOf: id },
    title,
    text: '',
    about: { thing: 'notice', id },
    at,
  })
