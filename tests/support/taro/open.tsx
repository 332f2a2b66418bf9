import { QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import type { ComponentType } from 'react'
import { useDrafts } from '../../../miniapp/src/platform/drafts'
import { type Place, usePlaces } from '../../../miniapp/src/platform/place'
import { queries } from '../../../miniapp/src/platform/queries'
import { useSession } from '../../../miniapp/src/platform/session'
import { useSettings } from '../../../miniapp/src/platform/settings'
import type { Person } from '../../../shared/people/person'
import { type Asked, phone } from './taro'

/** Route → what the city answers; a function sees what was asked. 'offline' is no answer at all. */
export type City = Record<string, unknown | ((asked: Asked) => unknown)>

export const refusal = (status: number, code: string, title: string, more: object = {}) => ({
  refused: { statusCode: status, data: { type: `urn:problem:${code}`, title, status, ...more } },
})

export const citizen: Person = { id: 'p1', role: 'citizen', name: '示例居民', phone: '138****0001', places: [] }

/** A fresh phone: nothing stored, nobody signed in, the city answering as told. */
export function freshPhone(city: City = {}): void {
  phone.asked = []
  phone.went = []
  phone.params = {}
  phone.confirms = true
  phone.tops = 0
  phone.subscribes = 'accept'
  phone.copied = ''
  phone.redDots.clear()
  phone.storage.clear()
  useSession.getState().end()
  useDrafts.setState({ question: '', inquiry: undefined, steps: {} })
  usePlaces.setState({ places: [] })
  useSettings.setState({ typeSize: 'normal' })
  queries.clear()
  cityAnswers(city)
}

export function cityAnswers(city: City): void {
  phone.answer = (asked) => {
    const path = asked.url.split('?')[0] ?? ''
    const found = city[`${asked.method} ${path}`]
    const reply = typeof found === 'function' ? (found as (asked: Asked) => unknown)(asked) : found
    if (reply === 'offline') return 'offline'
    if (reply === undefined) return { statusCode: 404, data: undefined }
    if (typeof reply === 'object' && reply && 'refused' in reply)
      return (reply as ReturnType<typeof refusal>).refused as { statusCode: number; data: unknown }
    return { statusCode: 200, data: reply }
  }
}

export function signIn(person: Person = citizen): void {
  const expiresAt = '2027-01-01T00:00:00.000Z'
  useSession.getState().begin({ token: 'a-token', expiresAt, mustChangePassword: false, person })
}

export const liveAt = (...places: Place[]) => usePlaces.setState({ places })

/** Opens one page on that phone. */
export function open(Page: ComponentType, params: Record<string, string> = {}) {
  phone.params = params
  return render(
    <QueryClientProvider client={queries}>
      <Page />
    </QueryClientProvider>,
  )
}
