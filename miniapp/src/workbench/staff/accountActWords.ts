import type { AccountEvent } from '@shared/people/administration/event'
import { accountActNames } from '@shared/people/administration/words'
import { dayAndTime } from '../../platform/dates'
import { seatWords } from './seats'

/** One line of the record of an account, in words. */
export function accountActWords(event: AccountEvent): string {
  const done = accountActNames[event.type]
  switch (event.type) {
    case 'found':
    case 'opened':
      return `${done}：${event.name}，${seatWords(event)}`
    case 'moved':
      return `${done}：${event.name}，${seatWords(event)}${event.successor ? `；手里的办件交给${event.successor.name}` : ''}`
    case 'disabled':
      return event.successor ? `${done}；手里的办件交给${event.successor.name}` : done
    case 'sessionsEnded':
      return event.opened ? `${done}：${dayAndTime(event.opened)}开始的那一次` : `${done}：全部`
    case 'reset':
    case 'secondSet':
    case 'secondCleared':
    case 'enabled':
      return done
  }
}
