import { fullDay } from '../../../platform/dates'
import type { UnitEvent } from '@shared/departments/register/event'
import { unitActNames } from '@shared/departments/register/words'

/** One line of the record of a unit, in words. */
export function unitActWords(event: UnitEvent): string {
  const done = unitActNames[event.type]
  switch (event.type) {
    case 'retired':
      return `${done}：从${fullDay(event.from)}起，由${event.successor.name}承接`
    case 'jurisdiction':
      return `${done}：写着 ${event.actsFor.length} 处`
    case 'dutyGiven':
      return `${done}：“${event.duty}”从${fullDay(event.from)}起归${event.to.name}`
    case 'dutyKept':
      return `${done}：“${event.duty}”`
    case 'restored':
      return done
    case 'found':
    case 'opened':
    case 'changed':
      return `${done}：${event.facts.name}`
  }
}
