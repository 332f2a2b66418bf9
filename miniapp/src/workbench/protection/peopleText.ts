import type { LeakPeople } from '@shared/protection/content'
import type { ShownProtection } from '@shared/protection/view'
import { leakPeopleNames } from '@shared/protection/words'
import { dayAndTime, fullDay } from '../../platform/dates'

/** Whom a notice is told to, in words. */
export function peopleText(people: LeakPeople | undefined): string | undefined {
  if (!people) return undefined
  const says = leakPeopleNames[people.kind]
  if (people.kind === 'cases') return `告知：${says}，${people.codes.length} 件`
  if (people.kind === 'unit')
    return `告知：${people.unitName ?? people.unit}${fullDay(people.from)}到${fullDay(people.until)}收到的办件的提问人`
  return people.kind === 'nobody' ? says : `告知：${says}`
}

/** What became of a telling. */
export function toldText({ edition, by, at, done }: ShownProtection['told'][number]): string {
  const begun = `第 ${edition} 版 ${by} ${dayAndTime(at)}告知`
  if (!done) return `${begun}，正在发，发完这里写明人数`
  const others = done.without > 0 ? `；另有 ${done.without} 件的提问人在这里没有账号，请照联系方式另行告知` : ''
  return `${begun}，${dayAndTime(done.at)}发完，${done.people} 个人${others}`
}
